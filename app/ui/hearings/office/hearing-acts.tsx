import type { HearingDesk } from '#app/domain/hearings/pages.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { desk: HearingDesk; formKey: string; rejected?: RejectedForm | undefined }

/** Which of the page's forms was sent: each has its field, or its address. */
const isOf = (rejected: RejectedForm | undefined, act: string) =>
  rejected?.answers.act?.[0] === act ? rejected : undefined

/** What can be done with a hearing now: announce it, call it off, throw it away. */
export function HearingActs({ desk, formKey, rejected }: Props) {
  const text = useText().hearingWork
  const { stage, daysLeft, terms } = desk
  if (stage === 'draft')
    return (
      <>
        <h2>{text.announce}</h2>
        <p>{text.announceLead(daysLeft, terms.notice)}</p>
        <Form formKey={formKey} rejected={isOf(rejected, 'announce')}>
          <input type="hidden" name="act" value="announce" />
          {daysLeft < terms.notice ? (
            <TextArea
              {...{ name: 'reason', label: text.announceReason, hint: text.announceReasonHint }}
              {...{ rows: 2, limit: 1_000, rejected: isOf(rejected, 'announce') }}
            />
          ) : null}
          <Button>{text.announce}</Button>
        </Form>
        <h2>{text.discard}</h2>
        <p>{text.discardLead}</p>
        <Form formKey={formKey} rejected={isOf(rejected, 'discard')}>
          <input type="hidden" name="act" value="discard" />
          <Button danger>{text.discard}</Button>
        </Form>
      </>
    )
  if (stage !== 'announced' && stage !== 'running') return null
  return (
    <details open={isOf(rejected, 'call-off') !== undefined}>
      <summary>{text.callOff}</summary>
      <Form formKey={formKey} rejected={isOf(rejected, 'call-off')}>
        <input type="hidden" name="act" value="call-off" />
        <TextArea
          {...{ name: 'why', label: text.callOffReason, hint: text.callOffHint }}
          {...{ rows: 2, limit: 1_000, rejected: isOf(rejected, 'call-off') }}
        />
        <Button danger>{text.callOff}</Button>
      </Form>
    </details>
  )
}

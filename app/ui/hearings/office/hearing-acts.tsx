import type { HearingDesk } from '#app/domain/hearings/pages.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { desk: HearingDesk; formKey: string; rejected?: RejectedForm | undefined }

/** Which of the page's forms was sent: each has its field, or its address. */
const isOf = (rejected: RejectedForm | undefined, act: string) =>
  rejected?.answers.act?.[0] === act ? rejected : undefined

/** Which forms the page has at each stage; a draft is announced or thrown away, what is announced is called off. */
const formsAt: Partial<Record<HearingDesk['stage'], readonly string[]>> = {
  draft: ['announce', 'discard'],
  announced: ['call-off'],
  running: ['call-off'],
}

/** What can be done with a hearing now: announce it, call it off, throw it away. */
export function HearingActs({ desk, formKey, rejected }: Props) {
  const forms = formsAt[desk.stage] ?? []
  const placed = forms.some((act) => isOf(rejected, act))
  return (
    <>
      {placed ? null : <TooLate rejected={rejected} />}
      {forms.includes('announce') ? <Announcing {...{ desk, formKey, rejected }} /> : null}
      {forms.includes('call-off') ? <CallingOff {...{ formKey, rejected }} /> : null}
    </>
  )
}

function Announcing({ desk, formKey, rejected }: Props) {
  const text = useText().hearingWork
  const { daysLeft, terms } = desk
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
}

function CallingOff({ formKey, rejected }: Omit<Props, 'desk'>) {
  const text = useText().hearingWork
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

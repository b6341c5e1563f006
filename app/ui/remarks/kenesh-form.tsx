import { gateReasonLength, type KeneshGate } from '#app/domain/remarks/kenesh.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { date, numero } from '#app/i18n/format.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'

type Props = {
  before: {
    year: number
    version: number
    unanswered: readonly number[]
    gate: KeneshGate | null
  }
  formKey: string
  rejected: RejectedForm | undefined
}

/** Which remarks are unanswered, and the button that ends the discussion; with a reason where some are. */
export function KeneshForm({ before, formKey, rejected }: Props) {
  const { text: all, language, paths } = useSay()
  const { kenesh: text } = all
  const { year, version, unanswered, gate } = before
  if (gate)
    return (
      <>
        <TooLate rejected={rejected} />
        <GateNotice gate={gate} />
      </>
    )
  return (
    <>
      <p>{text.version(version)}</p>
      {unanswered.length > 0 ? (
        <Notice kind="wrong" title={text.unanswered(unanswered.length)}>
          <ul className="links">
            {unanswered.map((number) => (
              <li key={number}>
                <a href={paths.officeRemark(year, number)}>{numero(number, language)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{text.allAnswered}</p>
      )}
      <Form formKey={formKey} rejected={rejected}>
        {unanswered.length > 0 || rejected ? (
          <TextArea
            {...{ rejected, name: 'reason', label: text.reason, hint: text.reasonHint }}
            limit={gateReasonLength}
            rows={3}
          />
        ) : null}
        <Button danger={unanswered.length > 0}>
          {unanswered.length > 0 ? text.override : text.button}
        </Button>
      </Form>
    </>
  )
}

/** To everybody: when the draft was put to the vote, and why if remarks were unanswered. */
export function GateNotice({ gate }: { gate: KeneshGate }) {
  const { text: all, language, written } = useSay()
  const { kenesh: text } = all
  const { at, by, unanswered, reason } = gate
  return (
    <Notice kind={unanswered.length > 0 ? 'wrong' : 'plain'} title={text.put(date(at, language))}>
      {unanswered.length > 0 ? (
        <p>
          {text.withoutAnswer(
            unanswered.map((number) => numero(number, language)).join(', '),
            written(reason),
            by.name,
          )}
        </p>
      ) : null}
    </Notice>
  )
}

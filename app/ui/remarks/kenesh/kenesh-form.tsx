import { gateReasonLength, type KeneshGate } from '#app/domain/remarks/kenesh.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { numero } from '#app/i18n/format.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { useText } from '#app/ui/use-language.ts'
import { GateNotices } from './gate-notices.tsx'

type Props = {
  before: {
    year: number
    version: number
    unanswered: readonly number[]
    gate: KeneshGate | null
    gates: readonly KeneshGate[]
    /** The kenesh has not decided yet. */
    mayTakeBack: boolean
  }
  formKey: string
  rejected: RejectedForm | undefined
}

/** Which remarks are unanswered, and the button that ends the discussion; with a reason where some are. */
export function KeneshForm({ before, formKey, rejected }: Props) {
  const { text: all, language, paths } = useSay()
  const { kenesh: text } = all
  const { year, version, unanswered, gate, gates } = before
  if (gate) return <PutBefore {...{ before, formKey, rejected }} />
  return (
    <>
      <GateNotices gates={gates} />
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
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="unanswered" value={unanswered.join(' ')} />
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

/** A draft lies before the kenesh: how it was put, and the form that takes it back as long as nothing is adopted. */
function PutBefore({ before: { gates, mayTakeBack }, formKey, rejected }: Props) {
  const { kenesh: text } = useText()
  if (!mayTakeBack)
    return (
      <>
        <TooLate rejected={rejected} />
        <GateNotices gates={gates} />
      </>
    )
  return (
    <>
      <GateNotices gates={gates} />
      <h2>{text.back}</h2>
      <p>{text.backLead}</p>
      <Form formKey={formKey} rejected={rejected} action="?do=take-back">
        <TextArea
          {...{ rejected, name: 'reason', label: text.backReason, hint: text.reasonHint }}
          limit={gateReasonLength}
          rows={3}
        />
        <Button danger>{text.back}</Button>
      </Form>
    </>
  )
}

import type { Day } from '#app/domain/calendar/day.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import type { Option } from '#app/ui/choices/option.ts'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

/** What ending a unit does: see the use-case. */
type Effect = {
  successors: readonly string[]
  residents: number
  asked: boolean
  proposals: number
  rounds: readonly string[]
}

type Props = {
  formKey: string
  unit: string
  today: Day
  others: readonly Option[]
  /** The form shown again: refused, or with what ending it would do. */
  shown: RejectedForm | { effect: Effect; answers: RejectedForm['answers'] } | undefined
}

/** When a unit ends and what comes in its place; what that does is told before the button that does it. */
export function EndingForm({ formKey, unit, today, others, shown }: Props) {
  const text = useText().territory
  const rejected = shown && { refusal: { message: '', faults: [] }, ...shown }
  const refused = shown && 'refusal' in shown ? shown : undefined
  const effect = shown && 'effect' in shown ? shown.effect : null
  const asksAgain = effect !== null || refused?.answers.step?.[0] === 'end'
  return (
    <Form formKey={formKey} rejected={refused}>
      <DateField rejected={rejected} name="on" label={text.endOn} value={today} />
      <Checkboxes rejected={rejected} name="successors" label={text.endInto} options={others} />
      {effect ? <EffectNotice unit={unit} effect={effect} /> : null}
      {asksAgain ? (
        <TextArea
          name="reason"
          label={text.endReason}
          hint={text.endReasonHint}
          rows={2}
          rejected={rejected}
        />
      ) : null}
      <p className="buttons">
        {asksAgain ? (
          <Button danger name="step" value="end">
            {text.endYes(unit)}
          </Button>
        ) : null}
        <Button name="step" value="look" second={asksAgain}>
          {text.endLook}
        </Button>
      </p>
    </Form>
  )
}

function EffectNotice({ unit, effect }: { unit: string; effect: Effect }) {
  const text = useText().territory
  const { successors, residents, asked, proposals, rounds } = effect
  return (
    <Notice kind="wrong" title={text.endSure(unit)}>
      <ul>
        <li>{successors.length > 0 ? text.endNamed(successors.join(', ')) : text.endNothing}</li>
        <li>{text.endResidents(residents)}</li>
        {residents > 0 ? <li>{asked ? text.endAsked : text.endFollow}</li> : null}
        <li>{text.endProposals(proposals)}</li>
        <li>{rounds.length > 0 ? text.endRounds(rounds.join(', ')) : text.endNoRounds}</li>
      </ul>
    </Notice>
  )
}

import { textLimits } from '#app/domain/proposals/writing/limits.ts'
import { faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { StepMoney, StepProps } from './step-props.ts'

/** What residents add themselves, and who keeps it up afterwards. */
export function StepHelp({ shown, money }: StepProps) {
  const text = useText().proposalForm.help
  const fault = faultOf(shown, 'contribution')
  return (
    <>
      <p>{text.lead}</p>
      <div id="contribution" tabIndex={-1} className={fault ? 'field wrong' : undefined}>
        {fault ? <span className="error">{fault}</span> : <Least money={money} />}
      </div>
      <Fieldset legend={text.money}>
        <MoneyField rejected={shown} name="money-value" label={text.value} optional />
      </Fieldset>
      <Kind shown={shown} kind="labour" legend={text.labour} what={text.labourWhat} />
      <Kind shown={shown} kind="things" legend={text.things} what={text.thingsWhat} />
      <TextArea
        rejected={shown}
        name="upkeep"
        label={text.upkeep}
        hint={text.upkeepHint}
        limit={textLimits.upkeep}
        rows={3}
      />
    </>
  )
}

type KindProps = { shown: RejectedForm; kind: 'labour' | 'things'; legend: string; what: string }

function Kind({ shown, kind, legend, what }: KindProps) {
  const text = useText().proposalForm.help
  return (
    <Fieldset legend={legend}>
      <TextField rejected={shown} name={`${kind}-what`} label={what} optional autoComplete="off" />
      <MoneyField rejected={shown} name={`${kind}-value`} label={text.value} optional />
    </Fieldset>
  )
}

function Least({ money: { basisPoints, least } }: { money: StepMoney }) {
  const text = useText().proposalForm.help
  if (basisPoints === 0) return null
  const share = basisPoints / 10_000
  return <p>{least > 0 ? text.least(share, least) : text.leastShare(share)}</p>
}

import type { CostBounds } from '#app/domain/evaluation/cost-bounds.ts'
import { type CheckStep, criteria } from '#app/domain/evaluation/criteria.ts'
import { verdicts } from '#app/domain/evaluation/evaluation.ts'
import type { Again } from '#app/ui/again.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'
import { CriterionField } from './criterion-field.tsx'

type Props = {
  formKey: string
  step: CheckStep
  /** Of the text that is judged. */
  version: number
  bounds: CostBounds
  again: Again | undefined
}

/** One check: its criteria, the price where it is the technical one, and what comes of it. */
export function JudgeForm({ formKey, step, version, bounds, again }: Props) {
  const text = useText().checks.judge
  return (
    <Form formKey={formKey} again={again}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      <Fieldset legend={text.criteria}>
        {criteria[step].map((criterion) => (
          <CriterionField key={criterion} criterion={criterion} again={again} />
        ))}
      </Fieldset>
      {step === 'technical' ? <PriceFields bounds={bounds} again={again} /> : null}
      <Conclusion step={step} again={again} />
      <Button>{text.button}</Button>
    </Form>
  )
}

function PriceFields({ bounds, again }: Pick<Props, 'bounds' | 'again'>) {
  const { checks, evaluation } = useText()
  const text = checks.judge
  return (
    <Fieldset legend={evaluation.price}>
      <MoneyField
        name="cost"
        label={text.cost}
        hint={text.costHint(bounds.asked, bounds.cap)}
        again={again}
      />
      <TextField name="costReason" label={text.costReason} optional again={again} />
      <MoneyField name="yearlyCost" label={text.yearly} optional again={again} />
    </Fieldset>
  )
}

function Conclusion({ step, again }: Pick<Props, 'step' | 'again'>) {
  const text = useText().checks.judge
  const means = { yes: text.yesMeans[step], no: text.noMeans, return: text.returnMeans }
  return (
    <Fieldset legend={text.decision}>
      <Radios
        name="verdict"
        label={text.verdict}
        options={verdicts.map((verdict) => ({
          value: verdict,
          label: text.verdicts[verdict],
          hint: means[verdict],
        }))}
        again={again}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        limit={1_000}
        optional
        again={again}
      />
    </Fieldset>
  )
}

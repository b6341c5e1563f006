import type { CostBounds } from '#app/domain/evaluation/cost-bounds.ts'
import { type CheckStep, criteria } from '#app/domain/evaluation/criteria.ts'
import { verdicts } from '#app/domain/evaluation/evaluation.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
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
  rejected: RejectedForm | undefined
}

/** One check: its criteria, the price where it is the technical one, and what comes of it. */
export function JudgeForm({ formKey, step, version, bounds, rejected }: Props) {
  const text = useText().checks.judge
  return (
    <Form formKey={formKey} rejected={rejected}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      <Fieldset legend={text.criteria}>
        <Tick name="restMet" label={text.restMet} hint={text.restMetHint} rejected={rejected} />
        {criteria[step].map((criterion) => (
          <CriterionField key={criterion} criterion={criterion} rejected={rejected} />
        ))}
      </Fieldset>
      {step === 'technical' ? <PriceFields bounds={bounds} rejected={rejected} /> : null}
      <Conclusion step={step} rejected={rejected} />
      <Button>{text.button}</Button>
    </Form>
  )
}

function PriceFields({ bounds, rejected }: Pick<Props, 'bounds' | 'rejected'>) {
  const { checks, evaluation } = useText()
  const text = checks.judge
  return (
    <Fieldset legend={evaluation.price}>
      <MoneyField
        name="cost"
        label={text.cost}
        hint={text.costHint(bounds.asked, bounds.cap)}
        rejected={rejected}
      />
      <TextField name="costReason" label={text.costReason} optional rejected={rejected} />
      <MoneyField name="yearlyCost" label={text.yearly} optional rejected={rejected} />
    </Fieldset>
  )
}

function Conclusion({ step, rejected }: Pick<Props, 'step' | 'rejected'>) {
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
        rejected={rejected}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        limit={1_000}
        optional
        rejected={rejected}
      />
    </Fieldset>
  )
}

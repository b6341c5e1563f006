import { appealOutcomes } from '#app/domain/evaluation/appeal.ts'
import type { CostBounds } from '#app/domain/evaluation/cost-bounds.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; bounds: CostBounds; rejected: RejectedForm | undefined }

/** What comes of an appeal, why, and for how much where it is accepted. */
export function RulingForm({ formKey, bounds, rejected }: Props) {
  const { appeals: text, checks } = useText()
  const costHint = `${text.costHint} ${checks.judge.costHint(bounds.asked, bounds.cap)}`
  return (
    <Form formKey={formKey} rejected={rejected}>
      <Radios
        name="outcome"
        label={text.choose}
        options={appealOutcomes.map((outcome) => ({
          value: outcome,
          label: text.outcomes[outcome],
          hint: text.outcomeMeans[outcome],
        }))}
        rejected={rejected}
      />
      <TextArea
        name="reason"
        label={text.rulingReason}
        hint={text.rulingReasonHint}
        limit={2_000}
        rejected={rejected}
      />
      <MoneyField name="cost" label={text.cost} hint={costHint} optional rejected={rejected} />
      <Button>{text.button}</Button>
    </Form>
  )
}

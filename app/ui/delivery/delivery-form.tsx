import { actualField, plannedField } from '#app/domain/delivery/check-delivery.ts'
import { type Delivery, deliveryStages, presentStage } from '#app/domain/delivery/delivery.ts'
import { stagesWithoutPhoto } from '#app/domain/delivery/office-line.ts'
import { kinds } from '#app/domain/documents/kinds.ts'
import { keptDocuments } from '#app/forms/arrived-before.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { delivery: Delivery; formKey: string; rejected?: RejectedForm | undefined }

/** Who answers, the money, the dates of every stage, and news with photos. */
export function DeliveryForm({ delivery, formKey, rejected }: Props) {
  const { office: text, stages } = useText().delivery
  const missing = stagesWithoutPhoto(delivery)
  return (
    <Form formKey={formKey} rejected={rejected} files>
      <TextField
        name="responsible"
        label={text.responsible}
        hint={text.responsibleHint}
        value={delivery.responsible}
        rejected={rejected}
      />
      <MoneyField
        name="planned"
        label={text.planned}
        value={delivery.planned}
        rejected={rejected}
      />
      <MoneyField name="spent" label={text.spent} value={delivery.spent} rejected={rejected} />
      <TextArea
        name="varianceReason"
        label={text.variance}
        hint={text.varianceHint}
        value={delivery.varianceReason}
        rejected={rejected}
        rows={2}
      />
      {deliveryStages.map((stage) => (
        <div key={stage}>
          <DateField
            name={plannedField(stage)}
            label={text.stagePlanned(stages[stage])}
            value={delivery.stages[stage].planned}
            rejected={rejected}
          />
          <DateField
            name={actualField(stage)}
            label={text.stageActual(stages[stage])}
            value={delivery.stages[stage].actual}
            rejected={rejected}
          />
        </div>
      ))}
      <TextArea
        name="planReason"
        label={text.planReason}
        hint={text.planReasonHint}
        rejected={rejected}
        rows={2}
      />
      <TextArea name="note" label={text.note} hint={text.noteHint} rejected={rejected} rows={3} />
      <Select
        name="shows"
        label={text.shows}
        hint={missing.length > 0 ? text.showsHint(missing.map((one) => stages[one])) : undefined}
        options={deliveryStages.map((value) => ({ value, label: stages[value] }))}
        value={presentStage(delivery.stages) ?? undefined}
        empty={text.showsNone}
        rejected={rejected}
      />
      <FileField
        name="photo"
        label={text.photo}
        accept={kinds.photo.accept}
        multiple
        kept={keptDocuments('photo', rejected)}
        rejected={rejected}
      />
      <Button>{text.save}</Button>
    </Form>
  )
}

import { localTimeOf } from '#app/domain/calendar/day.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'

type Props = Omit<FieldProps, 'value'> & { value?: Date | null | undefined }

/** A day and a time of day in Bishkek, sent as `2026-11-23T18:00`. */
export function DateTimeField({ value, ...field }: Props) {
  const shown = value ? localTimeOf(value) : undefined
  const { input, fault, written } = inputFacts({ ...field, value: shown })
  return (
    <FieldFrame {...field} id={input.id} fault={fault}>
      <input {...input} type="datetime-local" className="date" defaultValue={written} />
    </FieldFrame>
  )
}

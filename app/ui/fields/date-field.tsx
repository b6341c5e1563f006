import type { Day } from '#app/domain/calendar/day.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'

type Props = Omit<FieldProps, 'value'> & { value?: Day | null | undefined }

/** A calendar day, sent as `2026-11-23`. */
export function DateField({ value, ...field }: Props) {
  const { input, fault, written } = inputFacts({ ...field, value: value ?? undefined })
  return (
    <FieldFrame {...field} id={input.id} fault={fault}>
      <input {...input} type="date" className="date" defaultValue={written} />
    </FieldFrame>
  )
}

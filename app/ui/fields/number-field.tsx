import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'
import { useTyped } from './field-names.ts'

type Props = Omit<FieldProps, 'value'> & {
  value?: number | null | undefined
  /** A word behind the number: "years", "km". */
  unit?: string
}

/** A number; a text field with a figure keyboard, because number inputs change by scrolling and hide what was typed. */
export function NumberField({ value, unit, ...field }: Props) {
  const shown = value === null || value === undefined ? undefined : String(value).replace('.', ',')
  useTyped(field.name, field.label)
  const { input, fault, stands, written } = inputFacts({ ...field, value: shown })
  return (
    <FieldFrame {...field} id={input.id} fault={fault} stands={stands}>
      <span className="with-unit">
        <input {...input} className="short" inputMode="decimal" defaultValue={written} />
        {unit ? <span aria-hidden="true">{unit}</span> : null}
      </span>
    </FieldFrame>
  )
}

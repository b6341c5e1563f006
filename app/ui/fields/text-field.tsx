import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'
import { useTyped } from './field-names.ts'

type Props = FieldProps & {
  /** `password` never shows again what was typed. */
  type?: 'text' | 'tel' | 'email' | 'password' | 'search'
  /** What the browser may fill in by itself, as the standard names it: `username`, `one-time-code`, … */
  autoComplete?: string
  /** As wide as about twelve figures, for codes and numbers. */
  short?: boolean
}

/** One line of text. */
export function TextField({ type = 'text', autoComplete, short, ...field }: Props) {
  useTyped(type === 'password' ? null : field.name, field.label)
  const { input, fault, stands, written } = inputFacts(field)
  return (
    <FieldFrame {...field} id={input.id} fault={fault} stands={stands}>
      <input
        {...input}
        type={type}
        className={short ? 'short' : undefined}
        autoComplete={autoComplete}
        defaultValue={type === 'password' ? undefined : written}
      />
    </FieldFrame>
  )
}

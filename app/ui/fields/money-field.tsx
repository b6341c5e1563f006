import type { Tyiyn } from '#app/domain/money.ts'
import { typedMoney } from '#app/domain/money-bounds.ts'
import { useText } from '#app/ui/use-language.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'
import { useTyped } from './field-names.ts'

type Props = Omit<FieldProps, 'value'> & { value?: Tyiyn | null | undefined }

/**
 * An amount in som; the word for som stands behind it. What was typed is kept as it was, even if it is no
 * number; so it is by the browser after Back, which leaves out a field that is told not to be completed.
 */
export function MoneyField({ value, ...field }: Props) {
  const shown = value === null || value === undefined ? undefined : typedMoney(value)
  useTyped(field.name, field.label)
  const { input, fault, stands, written } = inputFacts({ ...field, value: shown })
  return (
    <FieldFrame {...field} id={input.id} fault={fault} stands={stands}>
      <span className="with-unit">
        <input {...input} className="short" inputMode="decimal" defaultValue={written} />
        <span aria-hidden="true">{useText().frame.som}</span>
      </span>
    </FieldFrame>
  )
}

import type { Tyiyn } from '#app/domain/money.ts'
import { useText } from '#app/ui/use-language.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'

type Props = Omit<FieldProps, 'value'> & { value?: Tyiyn | null | undefined }

/** An amount in som; the word for som stands behind it. What was typed is kept as it was, even if it is no number. */
export function MoneyField({ value, ...field }: Props) {
  const shown = value === null || value === undefined ? undefined : inSom(value)
  const { input, fault, written } = inputFacts({ ...field, value: shown })
  return (
    <FieldFrame {...field} id={input.id} fault={fault}>
      <span className="with-unit">
        <input
          {...input}
          className="short"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={written}
        />
        <span aria-hidden="true">{useText().frame.som}</span>
      </span>
    </FieldFrame>
  )
}

/** `318000` or `1500,50`: what a person would type. */
function inSom(amount: Tyiyn): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2).replace('.', ',')
}

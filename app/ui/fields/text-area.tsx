import { useText } from '#app/ui/use-language.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'

type Props = FieldProps & {
  /** The most characters the server takes; the hint says how many are left. Nothing is cut off while typing. */
  limit?: number
  rows?: number
}

/** Several lines of text. */
export function TextArea({ limit, rows = 5, ...field }: Props) {
  const text = useText().frame.form
  const told = inputFacts({ ...field, hint: field.hint ?? (limit ? 'limit' : undefined) })
  const left = limit === undefined ? '' : text.left(limit - [...told.written].length)
  const hint = [field.hint, left].filter(Boolean).join(' ')
  return (
    <FieldFrame {...field} hint={hint} id={told.input.id} fault={told.fault}>
      <textarea {...told.input} rows={rows} data-limit={limit} defaultValue={told.written} />
    </FieldFrame>
  )
}

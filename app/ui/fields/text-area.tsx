import { useText } from '#app/ui/use-language.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'
import { useTyped } from './field-names.ts'

type Props = FieldProps & {
  /** The most characters the server takes; the hint says how many are left. Nothing is cut off while typing. */
  limit?: number
  rows?: number
}

/** Several lines of text. */
export function TextArea({ limit, rows = 5, ...field }: Props) {
  const text = useText().frame.form
  useTyped(field.name, field.label)
  const shown = inputFacts({ ...field, hint: field.hint ?? (limit ? 'limit' : undefined) })
  const left = limit === undefined ? '' : text.left(limit - [...shown.written].length)
  const hint = [field.hint, left].filter(Boolean).join(' ')
  return (
    <FieldFrame
      {...field}
      hint={hint}
      id={shown.input.id}
      fault={shown.fault}
      stands={shown.stands}
    >
      <textarea {...shown.input} rows={rows} data-limit={limit} defaultValue={shown.written} />
    </FieldFrame>
  )
}

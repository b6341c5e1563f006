import { useText } from '#app/ui/use-language.ts'
import { FieldFrame, type FieldProps, inputFacts } from './field-frame.tsx'

type Props = Omit<FieldProps, 'value' | 'row'> & {
  /** What may be chosen, as the standard writes it: `image/jpeg,image/png`. The server checks for itself. */
  accept?: string
  multiple?: boolean
  /** Files that the server already has: each goes along as the hidden field `name-kept`. */
  kept?: readonly { id: string; name: string }[]
}

/** Choosing files; the form around it needs `files`. */
export function FileField({ accept, multiple, kept = [], ...field }: Props) {
  const { input, fault } = inputFacts({ ...field, rejected: field.rejected })
  const text = useText().frame.form
  return (
    <FieldFrame {...field} id={input.id} fault={fault}>
      {kept.length > 0 ? (
        <ul className="kept">
          {kept.map((file) => (
            <li key={file.id}>
              <input type="hidden" name={`${field.name}-kept`} value={file.id} />
              {text.kept(file.name)}
            </li>
          ))}
        </ul>
      ) : null}
      <input {...input} type="file" accept={accept} multiple={multiple} />
    </FieldFrame>
  )
}

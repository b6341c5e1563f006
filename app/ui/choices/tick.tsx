import type { FieldProps } from '#app/ui/fields/field-frame.tsx'
import { inputFacts } from '#app/ui/fields/field-frame.tsx'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { allTyped } from '#app/ui/rejected-form.ts'

type Props = Omit<FieldProps, 'value' | 'row' | 'optional'> & { value?: boolean }

/** One box to tick, with the sentence that is agreed to. Sent as `yes`. */
export function Tick({ value = false, ...field }: Props) {
  const { input, fault } = inputFacts(field)
  useFieldName(input.id, field.label)
  const ticked = allTyped(field.rejected, field.name)
  return (
    <div className={fault ? 'field wrong' : 'field'}>
      {fault ? (
        <span className="error" id={`${input.id}-fault`}>
          {fault}
        </span>
      ) : null}
      <label className="choice">
        <input
          {...input}
          type="checkbox"
          value="yes"
          defaultChecked={ticked ? ticked.length > 0 : value}
        />
        <span>
          {field.label}
          {field.hint ? <small id={`${input.id}-hint`}>{field.hint}</small> : null}
        </span>
      </label>
    </div>
  )
}

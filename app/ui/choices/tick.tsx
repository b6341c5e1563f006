import { allTyped } from '#app/forms/rejected-form.ts'
import type { FieldProps } from '#app/ui/fields/field-frame.tsx'
import { inputFacts } from '#app/ui/fields/field-frame.tsx'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { StandsNow } from '#app/ui/fields/stands-now.tsx'

type Props = Omit<FieldProps, 'value' | 'row' | 'optional'> & { value?: boolean }

/** One box to tick, with the sentence that is agreed to. Sent as `yes`. */
export function Tick({ value = false, ...field }: Props) {
  const { input, fault, stands } = inputFacts(field)
  useFieldName(input.id, field.label)
  const ticked = allTyped(field.rejected, field.name)
  return (
    <div className={fault ? 'field wrong' : 'field'}>
      {fault ? (
        <span className="error" id={`${input.id}-fault`}>
          {fault}
        </span>
      ) : null}
      <StandsNow id={input.id} stands={stands && field.label} />
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

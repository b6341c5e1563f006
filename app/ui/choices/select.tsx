import { FieldFrame, type FieldProps, inputFacts } from '#app/ui/fields/field-frame.tsx'
import { useText } from '#app/ui/use-language.ts'
import { labelsOf, type Option } from './option.ts'

type Props = FieldProps & {
  options: readonly Option[]
  /** The first, empty line; "choose" in the page's language when left out, none when null. */
  empty?: string | null
}

/** One answer of many, in a list that opens. For up to five answers take Radios. */
export function Select({ options, empty, ...field }: Props) {
  const { input, fault, stands, written } = inputFacts(field)
  const labelled = stands === undefined ? undefined : labelsOf(options, [stands])
  const choose = useText().frame.form.choose
  return (
    <FieldFrame {...field} id={input.id} fault={fault} stands={labelled}>
      <select {...input} defaultValue={written}>
        {empty === null ? null : <option value="">{empty ?? choose}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

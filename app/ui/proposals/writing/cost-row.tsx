import { faultOf, type RejectedForm, typed } from '#app/forms/rejected-form.ts'
import { FieldGroup, useFieldName, useTyped } from '#app/ui/fields/field-names.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = { row: number; shown: RejectedForm }

/** The id of the list of things that the administration knows prices of. */
export const knownThings = 'known-things'
export const knownUnits = 'known-units'

/** One line of the cost table: for what, how many, of what unit, at what price. */
export function CostRow({ row, shown }: Props) {
  const text = useText().proposalForm.cost
  const som = useText().frame.som
  return (
    <fieldset className="cost-row">
      <legend>{text.row(row + 1)}</legend>
      <FieldGroup value={text.row(row + 1)}>
        <Cell {...{ row, shown, name: 'line-what', label: text.what }} list={knownThings} wide />
        <Cell {...{ row, shown, name: 'line-quantity', label: text.quantity }} figures />
        <Cell {...{ row, shown, name: 'line-unit', label: text.unit }} list={knownUnits} />
        <Cell {...{ row, shown, name: 'line-price', label: `${text.price}, ${som}` }} figures />
      </FieldGroup>
    </fieldset>
  )
}

type CellProps = Props & {
  name: string
  label: string
  list?: string
  wide?: boolean
  figures?: boolean
}

function Cell({ row, shown, name, label, list, wide, figures }: CellProps) {
  const id = `${name}-${row}`
  const fault = faultOf(shown, id)
  useFieldName(id, label)
  useTyped(name, label)
  return (
    <div className={['field', wide && 'wide', fault && 'wrong'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {fault ? (
        <span className="error" id={`${id}-fault`}>
          {fault}
        </span>
      ) : null}
      <input
        id={id}
        name={name}
        list={list}
        inputMode={figures ? 'decimal' : undefined}
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        defaultValue={typed(shown, name, row)}
      />
    </div>
  )
}

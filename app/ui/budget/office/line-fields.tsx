import { typedIn } from '#app/domain/budget/amounts/typed-amount.ts'
import { amountFor } from '#app/domain/budget/line.ts'
import type { LineForm } from '#app/domain/budget/office/line-form.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { form: LineForm; rejected?: RejectedForm | undefined; fresh?: boolean }

/** The fields of a line; of a fresh one they are empty. Amounts are typed in the unit of the version. */
export function LineFields({ form, rejected, fresh }: Props) {
  const { budgetVersion, budgetWork: work, budgetCheck: check } = useText()
  const { line: text } = budgetVersion
  const { periods, unit, computed } = form
  const line = fresh ? null : form.line
  return (
    <>
      <TextField {...{ rejected, name: 'name', label: text.name, value: line?.name }} />
      <TextField
        {...{
          rejected,
          name: 'line-code',
          label: text.code,
          value: line?.code,
          short: true,
          optional: true,
        }}
      />
      <TextField
        {...{ rejected, name: 'economic', label: text.economic, short: true, optional: true }}
        value={line?.economic ?? undefined}
      />
      <TextField
        {...{ rejected, name: 'source', label: text.source, optional: true }}
        value={line?.source ?? undefined}
      />
      {computed && !fresh ? (
        <p className="quiet">{text.computed}</p>
      ) : (
        periods.map((period) => {
          const amount = line ? amountFor(line.amounts, period) : null
          const words = check.period(period.year, work.measures[period.measure])
          return (
            <TextField
              key={words}
              {...{ rejected, short: true, optional: true }}
              name={`amount-${period.year}-${period.measure}`}
              label={text.amount(words, work.units[unit])}
              value={amount === null ? undefined : typedIn(amount, unit)}
            />
          )
        })
      )}
    </>
  )
}

/** Under which line another one stands. */
export function UnderField({ form, rejected }: Props) {
  const { line: text } = useText().budgetVersion
  const { line, places } = form
  return (
    <Select
      {...{ rejected, name: 'under', label: text.under, empty: text.top }}
      value={line?.parent ? String(line.parent) : undefined}
      options={places.map(({ number, code, name }) => ({
        value: String(number),
        label: `${code} ${name}`.trim(),
      }))}
    />
  )
}

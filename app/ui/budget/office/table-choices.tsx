import { measures } from '#app/domain/budget/line.ts'
import { roles } from '#app/domain/budget/tables/lines-of-table.ts'
import { type Meaning, meaningOf, plainMeanings } from '#app/domain/budget/tables/meaning.ts'
import type { Table } from '#app/domain/budget/tables/understand.ts'
import { type Unit, units } from '#app/domain/budget/version.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'
import { meaningWords } from './columns-read.tsx'

type Props = {
  year: number
  unit: Unit
  tables: readonly Table[]
  rejected?: RejectedForm | undefined
}

/** What a person may say of how a file is to be read: its unit, what each table holds, what each column means. */
export function TableChoices({ year, unit, tables, rejected }: Props) {
  const text = useText()
  const { budgetWork: work, budgetCheck: check } = text
  const written = useAsWritten()
  const options = meaningsAround(year, tables).map((meaning) => ({
    value: meaning,
    label: meaningWords(meaning, text),
  }))
  return (
    <>
      <Radios
        {...{ rejected, name: 'unit', label: work.fresh.unit, value: String(unit) }}
        options={units.map((one) => ({ value: String(one), label: work.units[one] }))}
      />
      {tables.map(({ key, sheet, lines, role, columns }) => (
        <Fieldset key={key} legend={check.table(sheet, lines)}>
          <Select
            {...{ rejected, name: `role-${key}`, label: check.role, value: role, empty: null }}
            options={roles.map((one) => ({ value: one, label: work.roles[one] }))}
          />
          {columns.map(({ letter, head, meaning }) => (
            <Select
              key={letter}
              {...{ rejected, options, empty: null, value: meaning }}
              name={`column-${key}-${letter}`}
              label={check.meaningOf(letter, written(head))}
            />
          ))}
        </Fieldset>
      ))}
    </>
  )
}

/** What a column may mean: names, codes, and amounts of the years around the budget's own. */
function meaningsAround(year: number, tables: readonly Table[]): Meaning[] {
  const near = [-2, -1, 0, 1, 2].flatMap((distance) =>
    measures.map((measure) => meaningOf({ year: year + distance, measure })),
  )
  const read = tables.flatMap(({ columns }) => columns.map(({ meaning }) => meaning))
  return [...new Set<Meaning>([...plainMeanings, ...near, ...read])]
}

import { isNarrowed, type ListWanted } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props<Row> = {
  list: Pick<ListFacts<Row>, 'choices'>
  wanted: ListWanted
  keep: Readonly<Record<string, string>>
}

/** Search and narrowing: a form that only reads, so that what was found has an address. */
export function ListSearch<Row>({ list, wanted, keep }: Props<Row>) {
  const text = useText().lists
  const narrowed = isNarrowed(wanted)
  return (
    <details className="search" open={narrowed}>
      <summary>{text.search}</summary>
      <search>
        <form method="get" className="filters">
          <div className="wide">
            <TextField name="words" label={text.words} value={wanted.words} type="search" />
          </div>
          {(list.choices ?? []).map(({ key, label, options }) => (
            <Select
              key={key}
              {...{ name: key, label, options, empty: text.any }}
              value={wanted.chosen[key] ?? ''}
            />
          ))}
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {wanted.sort ? <input type="hidden" name="sort" value={wanted.sort} /> : null}
          <p className="buttons wide">
            <Button second>{text.show}</Button>
            {narrowed ? <a href={`?${new URLSearchParams(keep)}`}>{text.clear}</a> : null}
          </p>
        </form>
      </search>
    </details>
  )
}

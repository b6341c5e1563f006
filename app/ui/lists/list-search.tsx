import type { ListWanted } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props<Row> = {
  list: Pick<ListFacts<Row>, 'choices'>
  wanted: ListWanted
  keep: Readonly<Record<string, string>>
  open: boolean
}

/**
 * Search and narrowing: a form that only reads, so that what was found has an address. It is folded where something is
 * found, so that a phone shows the first row without scrolling; `Found` says what was looked for.
 */
export function ListSearch<Row>({ list, wanted, keep, open }: Props<Row>) {
  const text = useText().lists
  return (
    <details className="search" open={open}>
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
          </p>
        </form>
      </search>
    </details>
  )
}

/** How many rows a search left of a list, by which words and choices, and the way back to all. */
export function Found<Row>({
  list,
  wanted,
  keep,
  total,
  partly,
}: Omit<Props<Row>, 'open'> & { total: number; partly: boolean }) {
  const text = useText().lists
  const chosen = (list.choices ?? []).flatMap(({ key, options }) =>
    options.filter(({ value }) => value === wanted.chosen[key]).map(({ label }) => label),
  )
  return (
    <>
      <p>{partly ? text.foundPartly(total) : text.found(total)}</p>
      <p className="meta">
        {wanted.words ? <q>{wanted.words}</q> : null}{' '}
        {chosen.length > 0 ? <b>{chosen.join(' · ')}</b> : null}{' '}
        <a href={`?${new URLSearchParams(keep)}`}>{text.clear}</a>
      </p>
    </>
  )
}

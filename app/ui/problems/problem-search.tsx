import { isNarrowed, type ListWanted } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

/** The orders in which reports are read; '' is the one they come in. */
const orders = { newest: '', due: 'due', followed: '-followers' } as const

type Props = {
  list: Pick<ListFacts<PublicProblem>, 'choices'>
  wanted: ListWanted
  /** Before a map, which shows what is open or just fixed unless it is asked for all. */
  onMap?: boolean
}

/** Choosing by kind, village, state and what is overdue, and the order: a form that only reads. */
export function ProblemSearch({ list, wanted, onMap = false }: Props) {
  const text = useText().problems
  return (
    <search aria-label={text.filters}>
      <form method="get" className="filters">
        {(list.choices ?? []).map(({ key, label, options }) => {
          // Left empty it would mean what the map shows anyway.
          const all = onMap && key === 'shown' ? 'all' : ''
          return (
            <Select
              key={key}
              {...{ name: key, label, empty: all === '' ? text.all : null }}
              options={all === '' ? options : [...options, { value: all, label: text.all }]}
              value={wanted.chosen[key] ?? all}
            />
          )
        })}
        <Select
          {...{ name: 'sort', label: text.order, empty: null, value: wanted.sort }}
          options={(['newest', 'due', 'followed'] as const).map((order) => ({
            value: orders[order],
            label: text.orders[order],
          }))}
        />
        <p className="buttons wide">
          <Button second>{text.show}</Button>
          {isNarrowed(wanted) ? <a href="?">{text.clear}</a> : null}
        </p>
      </form>
    </search>
  )
}

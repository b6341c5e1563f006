import type { ReactNode } from 'react'
import type { FacilityLine } from '#app/domain/facilities/pages.ts'
import { isNarrowed, type ListWanted } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

/** The orders that a list of services is read in; '' is the one it comes in. */
const facilityOrders = { lowest: '', named: 'called', most: '-ratings' } as const

type Props = { list: Pick<ListFacts<FacilityLine>, 'choices'>; wanted: ListWanted }

/**
 * Choosing by kind, village and state, and the order: a form that only reads. It is folded, also where something is
 * chosen, so that a phone shows the first service without scrolling; `Chosen` says what is chosen.
 */
export function FacilitySearch({ list, wanted }: Props) {
  const text = useText().facilities
  return (
    <details className="search">
      <summary>{text.filters}</summary>
      <search>
        <form method="get" className="filters">
          {(list.choices ?? []).map(({ key, label, options }) => (
            <Select
              key={key}
              {...{ name: key, label, options, empty: text.all }}
              value={wanted.chosen[key] ?? ''}
            />
          ))}
          <Select
            {...{ name: 'sort', label: text.order, empty: null, value: wanted.sort }}
            options={(['lowest', 'named', 'most'] as const).map((order) => ({
              value: facilityOrders[order],
              label: text.orders[order],
            }))}
          />
          <p className="buttons wide">
            <Button second>{text.show}</Button>
          </p>
        </form>
      </search>
    </details>
  )
}

type Found = Props & { total: number; children: ReactNode }

/** How many services there are, what they were chosen by, the way back to all, and the way to the other form of the list. */
export function Chosen({ list, wanted, total, children }: Found) {
  const text = useText().facilities
  const chosen = (list.choices ?? []).flatMap(({ key, options }) =>
    options.filter(({ value }) => value === wanted.chosen[key]).map(({ label }) => label),
  )
  return (
    <p>
      <b>{text.found(total)}</b> {chosen.join(' · ')}{' '}
      {isNarrowed(wanted) ? (
        <>
          <a href="?">{text.clear}</a> ·{' '}
        </>
      ) : null}
      {children}
    </p>
  )
}

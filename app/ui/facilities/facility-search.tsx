import type { FacilityLine } from '#app/domain/facilities/pages.ts'
import { isNarrowed, type ListWanted } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

/** The orders that a list of services is read in; '' is the one it comes in. */
const facilityOrders = { lowest: '', named: 'called', most: '-ratings' } as const

type Props = { list: Pick<ListFacts<FacilityLine>, 'choices'>; wanted: ListWanted }

/** Choosing by kind, village and state, and the order: a form that only reads. */
export function FacilitySearch({ list, wanted }: Props) {
  const text = useText().facilities
  return (
    <search aria-label={text.filters}>
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
          {isNarrowed(wanted) ? <a href="?">{text.clear}</a> : null}
        </p>
      </form>
    </search>
  )
}

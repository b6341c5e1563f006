import {
  isNarrowed,
  type ListFilter,
  type ListState,
} from '#app/domain/proposals/finding/list-filter.ts'
import type { ListOrder } from '#app/domain/proposals/finding/list-order.ts'
import { shownStates } from '#app/domain/proposals/state.ts'
import { wholeAimak } from '#app/domain/proposals/writing/answers-of-text.ts'
import { themes } from '#app/domain/rounds/round.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  filter: ListFilter
  villages: readonly { number: number; name: string }[]
  order: ListOrder
  /** Amounts that could not be read. */
  rejected: RejectedForm | null
}

const offered: readonly ListState[] = [...shownStates, 'hidden']

/** Search and filters: a form that only reads, so the address of what is found can be given on. */
export function ListFilters({ filter, villages, order, rejected: refused }: Props) {
  const rejected = refused ?? undefined
  const text = useText().proposals
  const { words, village, theme, standing, costFrom, costTo } = filter
  const empty = text.list.any
  return (
    <details className="search" open={isNarrowed(filter) || rejected !== undefined}>
      <summary>{text.list.filters}</summary>
      <search>
        <form method="get" className="filters">
          <div className="wide">
            <TextField
              {...{ name: 'words', label: text.list.words, hint: text.list.wordsHint }}
              value={words}
              type="search"
            />
          </div>
          <Select
            {...{ name: 'village', label: text.list.village, empty }}
            value={village === null ? '' : String(village)}
            options={[
              ...villages.map(({ number, name }) => ({ value: String(number), label: name })),
              { value: wholeAimak, label: text.wholeAimak },
            ]}
          />
          <Select
            {...{ name: 'theme', label: text.list.theme, empty }}
            value={theme ?? ''}
            options={themes.map((one) => ({ value: one, label: text.themes[one] }))}
          />
          <Select
            {...{ name: 'standing', label: text.list.standing, empty }}
            value={standing ?? ''}
            options={offered.map((one) => ({ value: one, label: text.states[one] }))}
          />
          <MoneyField name="from" label={text.list.costFrom} value={costFrom} rejected={rejected} />
          <MoneyField name="to" label={text.list.costTo} value={costTo} rejected={rejected} />
          {order === 'draw' ? null : <input type="hidden" name="order" value={order} />}
          <p className="buttons wide">
            <Button second>{text.list.apply}</Button>
            {isNarrowed(filter) ? <a href="?">{text.list.clear}</a> : null}
          </p>
        </form>
      </search>
    </details>
  )
}

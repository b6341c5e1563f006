import type { InLanguages } from '#app/domain/language.ts'
import type { RollFacts } from '#app/domain/roll/roll.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { count } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'

type RoundRoll = {
  number: number
  title: InLanguages
  roll: RollFacts | null
  waiting: { size: number; act: number } | null
  /** Whether whoever reads may set a row aside now. */
  setsAside: boolean
}

/** Binding rounds with the roll that holds and the one that waits to be signed. */
export function RollTable({ rounds }: { rounds: readonly RoundRoll[] }) {
  const { text: all, paths, language } = useSay()
  const text = all.roll
  const columns: Column<RoundRoll>[] = [
    {
      key: 'round',
      label: text.round,
      cell: ({ number, title }) => (
        <a href={paths.officeRound(number)}>{shownIn(language, title)}</a>
      ),
    },
    { key: 'state', label: text.state, cell: (row) => <State row={row} /> },
    {
      key: 'size',
      label: text.size,
      sum: true,
      cell: ({ roll, waiting }) => count((roll ?? waiting)?.size ?? 0, language),
    },
    { key: 'hash', label: text.hash, cell: ({ roll }) => (roll ? <code>{roll.hash}</code> : '–') },
    {
      key: 'aside',
      label: text.setAside.link,
      act: true,
      cell: ({ number, setsAside }) =>
        setsAside ? <a href={paths.setAside(number)}>{text.setAside.link}</a> : null,
    },
  ]
  return (
    <Table
      {...{ columns, rows: rounds, caption: text.caption }}
      quietCaption
      keyOf={({ number }) => number}
    />
  )
}

function State({ row: { roll, waiting } }: { row: RoundRoll }) {
  const { text: all, paths } = useSay()
  const { states } = all.roll
  if (waiting) return <a href={paths.act(waiting.act)}>{states.waiting}</a>
  return roll ? states.approved : states.none
}

import { sum, type Tyiyn } from '#app/domain/money.ts'
import type { PotResult } from '#app/domain/tally/round-result.ts'
import { money } from '#app/i18n/format.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { pot: PotResult; villages: Readonly<Record<number, string>> }
type Row = { village: number | null; mine: Tyiyn; other: Tyiyn }

/** How much money each village gets under the deciding rule and under the other; nothing for a single village. */
export function VillagesMoney({ pot, villages }: Props) {
  const { beside } = useText().explained
  const { tally, voting } = useText()
  const language = useLanguage()
  const [other] = pot.beside
  const places = [...new Set(pot.standings.map(({ village }) => village))]
  if (!other || places.length < 2) return null
  const under = (funded: readonly { number: number }[], village: number | null) => {
    const numbers = new Set(funded.map(({ number }) => number))
    return sum(
      pot.standings
        .filter((project) => project.village === village && numbers.has(project.number))
        .map(({ cost }) => cost),
    )
  }
  const rows = places
    .map((village) => ({
      village,
      mine: under(pot.decided.funded, village),
      other: under(other.funded, village),
    }))
    .sort((a, b) => b.mine - a.mine || (a.village ?? 0) - (b.village ?? 0))
  const columns: Column<Row>[] = [
    {
      key: 'village',
      label: beside.village,
      cell: ({ village }) =>
        village === null ? voting.wholeAimak : (villages[village] ?? String(village)),
    },
    {
      key: 'mine',
      label: tally.rules[pot.decided.rule],
      sum: true,
      cell: ({ mine }) => money(mine, language),
    },
    {
      key: 'other',
      label: tally.rules[other.rule],
      sum: true,
      cell: (row) => money(row.other, language),
    },
  ]
  return (
    <Table
      caption={beside.villages}
      columns={columns}
      rows={rows}
      keyOf={({ village }) => village ?? 0}
    />
  )
}

import { sum, type Tyiyn } from '#app/domain/money.ts'
import type { ProjectOutcome } from '#app/domain/tally/round-result.ts'
import { money } from '#app/i18n/format.ts'
import { Bar } from '#app/ui/charts/bar.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** A rule's name and the numbers of the projects it funds. */
type Side = { name: string; funded: readonly number[] }

type Props = {
  projects: readonly Pick<ProjectOutcome, 'number' | 'village' | 'cost'>[]
  villages: Readonly<Record<number, string>>
  mine: Side
  other: Side
}
type Row = { village: number | null; mine: Tyiyn; other: Tyiyn }

/** How much money each village gets under one rule and under another, where they differ; nothing for a single village. */
export function VillagesMoney({ projects, villages, mine, other }: Props) {
  const { voting, explained } = useText()
  const rows = rowsOf({ projects, mine, other })
  if (rows.length < 2) return null
  const most = Math.max(1, ...rows.flatMap((row) => [row.mine, row.other]))
  const differ = rows.some((row) => row.mine !== row.other)
  const columns: Column<Row>[] = [
    {
      key: 'village',
      label: explained.beside.village,
      cell: ({ village }) =>
        village === null ? voting.wholeAimak : (villages[village] ?? String(village)),
    },
    {
      key: 'mine',
      label: mine.name,
      sum: true,
      cell: (row) => <Amount amount={row.mine} most={most} />,
    },
  ]
  const beside: Column<Row> = {
    key: 'other',
    label: other.name,
    sum: true,
    cell: (row) => <Amount amount={row.other} most={most} lost />,
  }
  return (
    <Table
      caption={explained.beside.villages}
      columns={differ ? [...columns, beside] : columns}
      rows={rows}
      keyOf={({ village }) => village ?? 0}
    />
  )
}

function rowsOf({ projects, mine, other }: Omit<Props, 'villages'>): Row[] {
  const under = ({ funded }: Side, village: number | null) =>
    sum(
      projects
        .filter((project) => project.village === village && funded.includes(project.number))
        .map(({ cost }) => cost),
    )
  return [...new Set(projects.map(({ village }) => village))]
    .map((village) => ({ village, mine: under(mine, village), other: under(other, village) }))
    .sort((a, b) => b.mine - a.mine || (a.village ?? 0) - (b.village ?? 0))
}

function Amount({ amount, most, lost }: { amount: Tyiyn; most: number; lost?: boolean }) {
  const language = useLanguage()
  return (
    <>
      {money(amount, language)}
      <Bar share={amount / most} tone={lost ? 'lost' : 'plain'} />
    </>
  )
}

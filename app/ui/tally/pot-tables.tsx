import type { PotResult, ProjectOutcome } from '#app/domain/tally/round-result.ts'
import { count, money } from '#app/i18n/format.ts'
import { Bar } from '#app/ui/charts/bar.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { WhyLost } from './why-lost.tsx'

type Props = {
  pot: PotResult
  round: number
  villages: Readonly<Record<number, string>>
  /** Published: every project has its own page. */
  linked: boolean
}

/** The others, those with most votes first, each with what it lacked. */
export function LostTable(props: Props) {
  const text = useText().tally
  const columns = useColumns(props)
  const rows = props.pot.standings
    .filter(({ outcome }) => outcome !== 'funded')
    .sort((a, b) => b.votes - a.votes || a.number - b.number)
  if (rows.length === 0) return null
  const lacked: Column<ProjectOutcome> = {
    key: 'lacked',
    label: text.columns.lacked,
    cell: (standing) => (
      <WhyLost standing={standing} decided={props.pot.decided} pot={props.pot.money} />
    ),
  }
  return (
    <Table
      caption={text.notFunded}
      quietCaption
      columns={[...columns, lacked]}
      rows={rows}
      keyOf={({ number }) => number}
    />
  )
}

function useColumns({ pot, round, villages, linked }: Props): Column<ProjectOutcome>[] {
  const text = useText()
  const language = useLanguage()
  const paths = usePaths()
  const most = Math.max(1, ...pot.standings.map(({ votes }) => votes))
  return [
    {
      key: 'proposal',
      label: text.tally.columns.proposal,
      cell: ({ number, village, ...project }) => (
        <>
          {linked ? (
            <a href={paths.resultOf(round, number)}>
              <ShownTitle of={project} />
            </a>
          ) : (
            <ShownTitle of={project} />
          )}
          <br />
          <small>
            {text.voting.number(number)}
            {village === null ? null : ` · ${villages[village] ?? ''}`}
          </small>
        </>
      ),
    },
    {
      key: 'votes',
      label: text.tally.columns.votes,
      sum: true,
      cell: ({ votes, outcome }) => (
        <>
          {count(votes, language)}
          <Bar share={votes / most} tone={outcome === 'funded' ? 'plain' : 'lost'} />
        </>
      ),
    },
    {
      key: 'cost',
      label: text.tally.columns.cost,
      sum: true,
      cell: ({ cost }) => money(cost, language),
    },
  ]
}

import { tyiyn } from '#app/domain/money.ts'
import type { Told, ToldGreedyLoser, ToldShareLoser } from '#app/domain/tally/explain/told.ts'
import { count, money } from '#app/i18n/format.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { readable } from './approximately.ts'
import type { TitleOf } from './title-of.ts'

type Props = { told: Told; number: number; titleOf: TitleOf }

/** What a project that money did not reach lacked, in figures. Nothing for one left out before the count. */
export function WhyNotFunded({ told, number, titleOf }: Props) {
  const { heading } = useText().explained.lost
  const loser =
    told.kind === 'greedy' ? (
      <Greedy loser={told.losers.find((one) => one.number === number)} />
    ) : (
      <Shares loser={told.losers.find((one) => one.number === number)} titleOf={titleOf} />
    )
  return told.losers.some((one) => one.number === number) ? (
    <section>
      <h2>{heading}</h2>
      {loser}
    </section>
  ) : null
}

function Greedy({ loser }: { loser: ToldGreedyLoser | undefined }) {
  const text = useText().explained.lost
  const language = useLanguage()
  if (!loser) return null
  const { moneyAtTurn, missing, votesNeeded } = loser
  if (moneyAtTurn === null) return <p>{text.noTurn}</p>
  const facts: Fact[] = [{ label: text.turn, value: money(tyiyn(moneyAtTurn), language) }]
  if (missing) facts.push({ label: text.missing, value: money(tyiyn(missing), language) })
  if (votesNeeded) facts.push({ label: text.votes, value: count(votesNeeded, language) })
  return <Facts facts={facts} />
}

function Shares({ loser, titleOf }: { loser: ToldShareLoser | undefined; titleOf: TitleOf }) {
  const text = useText().explained.lost
  const language = useLanguage()
  if (!loser) return null
  const { moneyAtFirst, moneyLeft, missing, votersNeeded, bestMoment, takenBy } = loser
  const facts: Fact[] = [
    { label: text.atFirst, value: money(readable(moneyAtFirst), language) },
    { label: text.left, value: money(readable(moneyLeft), language) },
  ]
  if (missing.approximate > 0)
    facts.push(
      { label: text.missing, value: money(readable(missing), language), large: true },
      { label: text.needed, value: count(votersNeeded, language) },
    )
  return (
    <>
      <Facts facts={facts} />
      {bestMoment ? <p>{text.best(bestMoment.step, titleOf(bestMoment.winner))}</p> : null}
      <TakenBy takenBy={takenBy} titleOf={titleOf} />
    </>
  )
}

function TakenBy({ takenBy, titleOf }: Pick<ToldShareLoser, 'takenBy'> & { titleOf: TitleOf }) {
  const { lost, steps } = useText().explained
  const language = useLanguage()
  if (takenBy.length === 0) return null
  return (
    <Table
      caption={lost.taken}
      columns={[
        { key: 'proposal', label: steps.proposal, cell: ({ number }) => titleOf(number) },
        {
          key: 'amount',
          label: lost.amount,
          sum: true,
          cell: ({ amount }) => money(readable({ approximate: amount }), language),
        },
      ]}
      rows={takenBy}
      keyOf={({ number }) => number}
    />
  )
}

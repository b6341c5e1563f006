import { tyiyn } from '#app/domain/money.ts'
import type {
  NumberedExplanation,
  NumberedGreedyLoser,
  NumberedShareLoser,
} from '#app/domain/tally/explain/numbered-explanation.ts'
import { readable } from '#app/domain/tally/explain/readable.ts'
import { money } from '#app/i18n/format.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { useReadableMoney } from '../readable-money.ts'
import { ExactAmounts } from './exact-payments.tsx'
import type { TitleOf } from './title-of.ts'

type Props = {
  explanation: NumberedExplanation
  number: number
  titleOf: TitleOf
  /** It was funded all the same, from the money left. */
  added: boolean
}

/** What a project that money or shares did not reach lacked, in figures. Nothing for one left out before the count. */
export function WhyNotFunded({ explanation, number, titleOf, added }: Props) {
  const { heading, headingShares } = useText().explained.lost
  const loser =
    explanation.kind === 'greedy' ? (
      <Greedy
        loser={explanation.losers.find((one) => one.number === number)}
        line={explanation.line}
      />
    ) : (
      <Shares
        loser={explanation.losers.find((one) => one.number === number)}
        byPoints={explanation.byPoints}
        titleOf={titleOf}
      />
    )
  return explanation.losers.some((one) => one.number === number) ? (
    <section>
      <h2>{added ? headingShares : heading}</h2>
      {loser}
    </section>
  ) : null
}

type GreedyProps = { loser: NumberedGreedyLoser | undefined; line: readonly number[] }

function Greedy({ loser, line }: GreedyProps) {
  const text = useText().explained.lost
  const language = useLanguage()
  if (!loser) return null
  const { number, moneyAtTurn, missing } = loser
  const place = text.placeOf(line.indexOf(number) + 1, line.length)
  const facts: Fact[] = [{ label: text.place, value: place }]
  if (moneyAtTurn !== null)
    facts.push({ label: text.turn, value: money(tyiyn(moneyAtTurn), language) })
  if (missing) facts.push({ label: text.missing, value: money(tyiyn(missing), language) })
  return (
    <>
      <Facts facts={facts} />
      {moneyAtTurn === null ? <p>{text.noTurn}</p> : null}
    </>
  )
}

type SharesProps = { loser: NumberedShareLoser | undefined; byPoints: boolean; titleOf: TitleOf }

function Shares({ loser, byPoints, titleOf }: SharesProps) {
  const text = useText().explained.lost
  const inWords = useReadableMoney()
  if (!loser) return null
  const { moneyAtFirst, moneyLeft, missing, bestMoment, takenBy } = loser
  const facts: Fact[] = [
    { label: text.atFirst, value: inWords(moneyAtFirst) },
    { label: text.left, value: inWords(moneyLeft) },
  ]
  if (missing.approximate > 0)
    facts.push({ label: text.missing, value: inWords(missing), large: true })
  return (
    <>
      <Facts facts={facts} />
      <BestMoment moment={bestMoment} byPoints={byPoints} titleOf={titleOf} />
      <TakenBy takenBy={takenBy} titleOf={titleOf} />
      <ExactAmounts
        amounts={[
          { label: text.atFirst, exact: moneyAtFirst },
          { label: text.left, exact: moneyLeft },
          { label: text.missing, exact: missing },
        ]}
      />
    </>
  )
}

type MomentProps = Omit<SharesProps, 'loser'> & { moment: NumberedShareLoser['bestMoment'] }

function BestMoment({ moment, byPoints, titleOf }: MomentProps) {
  const text = useText().explained.lost
  if (!moment) return null
  const { step, winner, effectiveSupport, winnersSupport } = moment
  const [own, winners] = [Math.round(effectiveSupport), Math.round(winnersSupport)]
  const say = byPoints ? text.bestByPoints : text.best
  return <p>{say({ step, own, winner: titleOf(winner), winners })}</p>
}

function TakenBy({ takenBy, titleOf }: Pick<NumberedShareLoser, 'takenBy'> & { titleOf: TitleOf }) {
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

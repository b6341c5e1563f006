import { tyiyn } from '#app/domain/money.ts'
import type { PotResult, RoundResult } from '#app/domain/tally/round-result.ts'
import { money } from '#app/i18n/format.ts'
import { MoneyBar } from '#app/ui/charts/money-bar.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { CountFacts } from './count-facts.tsx'
import { OtherRules } from './other-rules.tsx'
import { FundedTable, LostTable } from './pot-tables.tsx'
import { ResultFigures } from './result-figures.tsx'
import { type SharesShown, VotersShares } from './voters-shares.tsx'
import { titlesOf } from './why/title-of.ts'

type Props = {
  result: RoundResult
  villages: Readonly<Record<number, string>>
  reached: readonly SharesShown[]
  /** Fingerprint of the tie seed, published before the vote; absent before the result is public. */
  committed?: { hash: string; agrees: boolean } | null
  /** Published: projects and deliveries have their pages. */
  linked: boolean
}

/** A whole result: figures, and for each pot its money, what is funded, what is not and why, and the other rule. */
export function ResultView(props: Props) {
  const text = useText().tally
  const { result } = props
  return (
    <>
      <ResultFigures result={result} />
      {result.pots.map((pot, at) => (
        <PotView key={pot.village ?? 0} pot={pot} shares={props.reached[at]} {...props} />
      ))}
      <h2>{text.project.howCounted}</h2>
      {result.pots[0] ? <p>{text.ruleWords[result.pots[0].decided.rule]}</p> : null}
      <CountFacts result={result} committed={props.committed ?? null} />
    </>
  )
}

type PotProps = Props & { pot: PotResult; shares: SharesShown | undefined }

function PotView({ pot, shares, result, villages, linked }: PotProps) {
  const text = useText()
  const language = useLanguage()
  const several = result.pots.length > 1
  const name =
    pot.village === null ? text.voting.wholeAimak : (villages[pot.village] ?? String(pot.village))
  const tables = { pot, round: result.round, villages, linked }
  return (
    <section>
      {several ? <h2>{text.tally.potOf(name, money(pot.money, language))}</h2> : null}
      <PotMoney pot={pot} />
      <h2>{text.tally.funded}</h2>
      <FundedTable {...tables} />
      <h2>{text.tally.notFunded}</h2>
      <LostTable {...tables} />
      {shares ? (
        <VotersShares
          {...shares}
          ballots={pot.ballots}
          titleOf={titlesOf(pot.standings)}
          equal={tyiyn(Math.round(pot.money / Math.max(1, pot.ballots)))}
          added={pot.decided.funded
            .filter(({ by }) => by === 'completion')
            .map(({ number }) => number)}
        />
      ) : null}
      <OtherRules pot={pot} villages={villages} />
    </section>
  )
}

function PotMoney({ pot }: { pot: PotResult }) {
  const text = useText().tally
  const language = useLanguage()
  const { spent } = pot.decided
  const rest = tyiyn(pot.money - spent)
  const funded = pot.standings.filter(({ outcome }) => outcome === 'funded')
  return (
    <MoneyBar
      title={text.moneyBar({
        spent: money(spent, language),
        money: money(pot.money, language),
        funded: funded.length,
        rest: money(rest, language),
      })}
      parts={funded.map(({ number, title, cost }) => ({
        label: `№ ${number} ${title}`,
        money: cost,
      }))}
      rest={rest > 0 ? { label: text.rest, money: rest } : undefined}
    />
  )
}

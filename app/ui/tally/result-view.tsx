import type { ReactNode } from 'react'
import { tyiyn } from '#app/domain/money.ts'
import type { PotResult, RoundResult } from '#app/domain/tally/round-result.ts'
import type { Voters } from '#app/domain/tally/turnout-share.ts'
import { money, numero } from '#app/i18n/format.ts'
import { MoneyBar } from '#app/ui/charts/money-bar.tsx'
import { useSay } from '#app/ui/say.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { CountFacts } from './count-facts.tsx'
import { FundedList } from './funded-list.tsx'
import { OtherRules } from './other-rules.tsx'
import { LostTable } from './pot-tables.tsx'
import { ResultFigures } from './result-figures.tsx'
import { type SharesShown, VotersShares } from './voters-shares.tsx'
import { titlesOf } from './why/title-of.ts'

type Props = {
  result: RoundResult
  /** Whom the round's rules let vote. */
  mayVote: Voters
  villages: Readonly<Record<number, string>>
  reached: readonly SharesShown[]
  /** Fingerprint of the tie seed, published before the vote; absent before the result is public. */
  committed?: { hash: string; agrees: boolean } | null
  /** Published: projects and deliveries have their pages. */
  linked: boolean
  /** How everybody can count again: near the top. */
  recount?: ReactNode
  /** What can be downloaded: one step deeper. */
  files?: ReactNode
}

/** A whole result, the answer first: what is funded and the money; then why not; the rest one step deeper. */
export function ResultView(props: Props) {
  const { result, mayVote, recount, files } = props
  const { tally: text, answer } = useText()
  return (
    <>
      {result.pots.map((pot) => (
        <Answer key={pot.village ?? 0} pot={pot} {...props} />
      ))}
      {recount}
      <ResultFigures result={result} mayVote={mayVote} />
      {result.pots.map((pot) => (
        <Lost key={pot.village ?? 0} pot={pot} {...props} />
      ))}
      <h2>{answer.deeper}</h2>
      {result.pots.map((pot, at) => (
        <Deeper key={pot.village ?? 0} pot={pot} shares={props.reached[at]} {...props} />
      ))}
      <details>
        <summary>{answer.files}</summary>
        {result.pots[0] ? <p>{text.ruleWords[result.pots[0].decided.rule]}</p> : null}
        {files}
        <CountFacts result={result} committed={props.committed ?? null} />
      </details>
    </>
  )
}

type PotProps = Props & { pot: PotResult }

/** The words that tell one pot's part from another's; nothing where there is only one. */
function usePotName({ pot, result, villages }: PotProps): string | null {
  const text = useText()
  const language = useLanguage()
  if (result.pots.length === 1) return null
  const name =
    pot.village === null ? text.voting.wholeAimak : (villages[pot.village] ?? String(pot.village))
  return text.tally.potOf(name, money(pot.money, language))
}

function Answer(props: PotProps) {
  const { pot, result, villages, linked } = props
  const name = usePotName(props)
  return (
    <section>
      {name === null ? null : <h2>{name}</h2>}
      <FundedList pot={pot} round={result.round} villages={villages} linked={linked} />
      <PotMoney pot={pot} />
    </section>
  )
}

function Lost(props: PotProps) {
  const { pot, result, villages, linked } = props
  const { tally: text, answer } = useText()
  const name = usePotName(props)
  if (pot.standings.every(({ outcome }) => outcome === 'funded')) return null
  return (
    <section>
      <h2>{name === null ? text.notFunded : answer.notFundedOf(name)}</h2>
      <LostTable pot={pot} round={result.round} villages={villages} linked={linked} />
    </section>
  )
}

/** Where the shares went and what other rules would have given, behind one line each. */
function Deeper(props: PotProps & { shares: SharesShown | undefined }) {
  const { pot, shares, villages } = props
  const text = useText()
  const say = useSay()
  const name = usePotName(props)
  return (
    <>
      {name === null ? null : <h3>{name}</h3>}
      {shares && pot.ballots > 0 ? (
        <details>
          <summary>{shares.shares ? text.explained.shares.heading : text.answer.covered}</summary>
          <VotersShares
            {...shares}
            ballots={pot.ballots}
            titleOf={titlesOf(pot.standings, say)}
            equal={tyiyn(Math.round(pot.money / Math.max(1, pot.ballots)))}
            added={pot.decided.funded
              .filter(({ by }) => by === 'completion')
              .map(({ number }) => number)}
          />
        </details>
      ) : null}
      <details>
        <summary>{text.tally.beside.heading}</summary>
        <OtherRules pot={pot} villages={villages} />
      </details>
    </>
  )
}

function PotMoney({ pot }: { pot: PotResult }) {
  const text = useText().tally
  const say = useSay()
  const { language } = say
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
      parts={funded.map((project) => ({
        label: `${numero(project.number, language)} ${saidTitle(say, project)}`,
        money: project.cost,
      }))}
      rest={rest > 0 ? { label: text.rest, money: rest } : undefined}
    />
  )
}

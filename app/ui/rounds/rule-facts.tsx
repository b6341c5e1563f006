import { Fragment } from 'react'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import type { Pot } from '#app/domain/rounds/round.ts'
import { capOf } from '#app/domain/rounds/round.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date, money } from '#app/i18n/format.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** The rules in four lines, beside the proposals. */
export function RuleFacts({ round }: { round: RoundOverview }) {
  const text = useText().rounds
  const rules = usePaths().rules(round.number)
  const votes = round.standing === 'binding' ? 'whoOnRoll' : 'who'
  const facts: Fact[] = [
    ...useStanding(round),
    ...usePots(round),
    {
      label: text.facts.count,
      value: <a href={rules}>{text.countRule[round.rules.count]}</a>,
    },
    { label: text.facts.cap, value: useCap(round) },
    ...(isOpenToIdeas(round)
      ? [{ label: text.facts.proposes, value: text.facts.who(round.rules.mayPropose) }]
      : []),
    { label: text.facts.votes, value: text.facts[votes](round.rules.mayVote) },
    { label: text.facts.fixed, value: <Fixed round={round} href={rules} /> },
  ]
  return <Facts facts={facts} />
}

/** What the vote is, and the published size and fingerprint of its roll. */
function useStanding({ number, standing, roll }: RoundOverview): Fact[] {
  const text = useText().roll
  const href = usePaths().roundRoll(number)
  if (standing === null) return []
  const fact = { label: text.standingLabel, value: text.standing[standing] }
  const words = roll ? text.rollOf(roll.size, shortHash(roll.hash)) : text.notYet
  const published = <a href={href}>{words}</a>
  return standing === 'binding' ? [fact, { label: text.title, value: published }] : [fact]
}

const isOpenToIdeas = ({ phaseNow }: RoundOverview) =>
  phaseNow.phase === 'preparation' || phaseNow.phase === 'ideas'

/** With one pot the cap is a sum, with several a share of each. */
function useCap({ rules }: RoundOverview): string {
  const language = useLanguage()
  const text = useText().rounds.facts
  const [pot, ...others] = rules.pots
  const cap = pot && others.length === 0 ? capOf(rules, pot.village) : null
  return cap === null ? text.capShare(rules.capBasisPoints / 10_000) : money(cap, language)
}

function usePots({ rules, villages }: RoundOverview): Fact[] {
  const language = useLanguage()
  const text = useText().rounds
  const nameOf = ({ village }: Pot) => {
    const found = villages.find(({ number }) => number === village)
    return found ? shownIn(language, found.name) : text.wholeAimak
  }
  if (rules.pots.length < 2) return []
  const parts = rules.pots.map((pot) => text.facts.pot(nameOf(pot), pot.money))
  return [{ label: text.facts.pots, value: <Lines lines={parts} /> }]
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, place) => (
    <Fragment key={line}>
      {place > 0 ? <br /> : null}
      {line}
    </Fragment>
  ))
}

function Fixed({ round, href }: { round: RoundOverview; href: string }) {
  const text = useText().rounds.facts
  const language = useLanguage()
  if (!round.frozen) return text.notFixed
  return (
    <>
      {date(round.frozen.at, language)},{' '}
      <a href={href}>{text.fingerprint(shortHash(round.frozen.hash))}</a>
    </>
  )
}

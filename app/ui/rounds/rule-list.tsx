import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { potOf, type RoundRules } from '#app/domain/rounds/round.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { money } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { rules: RoundRules; villages: RoundOverview['villages'] }

/** Every rule that a vote is held by, in words. */
export function RuleList({ rules, villages }: Props) {
  const text = useText()
  return (
    <Facts
      facts={[
        ...usePotFacts({ rules, villages }),
        { label: text.rounds.facts.proposes, value: text.rounds.facts.who(rules.mayPropose) },
        { label: text.rounds.facts.votes, value: text.rounds.facts.who(rules.mayVote) },
        { label: text.roundRules.ballot, value: text.rounds.ballotForm(rules.ballot) },
        {
          label: text.rounds.facts.count,
          value: (
            <>
              {text.rounds.countRule[rules.count]}
              <br />
              <small>{text.rounds.countRuleAbout[rules.count]}</small>
            </>
          ),
        },
        {
          label: text.roundRules.threshold,
          value: text.roundRules.thresholdValue(rules.threshold),
        },
        {
          label: text.rounds.facts.cap,
          value: text.rounds.facts.capShare(rules.capBasisPoints / 10_000),
        },
        {
          label: text.roundRules.own,
          value: text.roundRules.ownValue(rules.ownContributionBasisPoints / 10_000),
        },
      ]}
    />
  )
}

function usePotFacts({ rules, villages }: Props) {
  const language = useLanguage()
  const text = useText().rounds
  const own = villages.filter(({ number }) => potOf(rules.pots, number)?.village === number)
  const whole = potOf(rules.pots, null)
  const facts = own.map(({ number, name }) => ({
    label: shownIn(language, name),
    value: money(potOf(rules.pots, number)?.money ?? (0 as never), language), // `own` has a pot
  }))
  return whole ? [{ label: text.wholeAimak, value: money(whole.money, language) }, ...facts] : facts
}

import type { Language } from '#app/domain/language.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { potOf, type RoundRules } from '#app/domain/rounds/round.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { money } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { rules: RoundRules; villages: RoundOverview['villages'] }

/** Every rule that a vote is held by, in words. */
export function RuleList(props: Props) {
  const { countRule, countRuleAbout } = useText().rounds
  const { count } = props.rules
  return (
    <Facts
      facts={ruleFacts(props, useLanguage()).map(({ label, value }) => ({
        label,
        value:
          value === countRule[count] ? (
            <>
              {value}
              <br />
              <small>{countRuleAbout[count]}</small>
            </>
          ) : (
            value
          ),
      }))}
    />
  )
}

/** The same as labels and words. */
export function ruleFacts(
  { rules, villages }: Props,
  language: Language,
): { label: string; value: string }[] {
  const text = texts(language)
  return [
    ...potFacts({ rules, villages }, language),
    { label: text.rounds.facts.proposes, value: text.rounds.facts.who(rules.mayPropose) },
    { label: text.rounds.facts.votes, value: text.rounds.facts.who(rules.mayVote) },
    { label: text.roundRules.ballot, value: text.rounds.ballotForm(rules.ballot) },
    { label: text.rounds.facts.count, value: text.rounds.countRule[rules.count] },
    { label: text.roundRules.threshold, value: text.roundRules.thresholdValue(rules.threshold) },
    {
      label: text.rounds.facts.cap,
      value: text.rounds.facts.capShare(rules.capBasisPoints / 10_000),
    },
    {
      label: text.roundRules.own,
      value: text.roundRules.ownValue(rules.ownContributionBasisPoints / 10_000),
    },
  ]
}

function potFacts({ rules, villages }: Props, language: Language) {
  const text = texts(language).rounds
  const own = villages.filter(({ number }) => potOf(rules.pots, number)?.village === number)
  const whole = potOf(rules.pots, null)
  const facts = own.map(({ number, name }) => ({
    label: shownIn(language, name),
    value: money(potOf(rules.pots, number)?.money ?? (0 as never), language), // `own` has a pot
  }))
  return whole ? [{ label: text.wholeAimak, value: money(whole.money, language) }, ...facts] : facts
}

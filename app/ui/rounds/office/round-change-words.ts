import type { ChangedField } from '#app/domain/changes.ts'
import type { Standing } from '#app/domain/roll/standing.ts'
import { phases } from '#app/domain/rounds/phase.ts'
import type { Pot, RoundRules } from '#app/domain/rounds/round.ts'
import { canonicalText } from '#app/domain/tally/canonical.ts'
import { money, numero } from '#app/i18n/format.ts'
import { phaseDate } from '#app/i18n/short-forms.ts'
import type { Say } from '#app/ui/say.ts'

/** Each field of a round that was changed, with what it said before and what it says now. */
export function roundChangeWords(say: Say, changes: readonly ChangedField[]) {
  const labels = labelsIn(say)
  return changes.map(({ name, from, to }) => ({
    key: name,
    words: `${labels[name] ?? name}: ${valueWords(say, name, from)} → ${valueWords(say, name, to)}`,
  }))
}

function labelsIn({ text }: Say): Readonly<Record<string, string>> {
  const { roundOffice, roundRules, rounds } = text
  const { fields, sections } = roundOffice
  return {
    title: sections.name,
    about: fields.aboutKy,
    year: fields.year,
    pots: sections.money,
    mayPropose: rounds.facts.proposes,
    mayVote: rounds.facts.votes,
    ballot: roundRules.ballot,
    count: rounds.facts.count,
    threshold: roundRules.threshold,
    capBasisPoints: rounds.facts.cap,
    ownContributionBasisPoints: roundRules.own,
    unitPrices: roundRules.prices,
    standing: text.roll.standingLabel,
    ...Object.fromEntries(
      phases.map((phase) => [
        phase,
        phase === 'counting'
          ? fields.votingEnds
          : phase === 'preparation'
            ? ''
            : fields.starts(phase),
      ]),
    ),
  }
}

/** Values are those that `change-round` kept: each of its field's own shape. */
function valueWords({ language, text }: Say, name: string, value: ChangedField['from']): string {
  const { rounds, roundRules } = text
  const inPot = ({ village, money: sum }: Pot) =>
    `${village === null ? rounds.wholeAimak : numero(village, language)}: ${money(sum, language)}`
  const kept: unknown = value
  if (kept === null) return '—'
  if (name === 'standing') return text.roll.standing[kept as Standing]
  if (phases.some((phase) => phase === name))
    return phaseDate(name, new Date(String(kept)), language)
  if (name === 'pots') return (kept as Pot[]).map(inPot).join('; ')
  if (name === 'mayPropose' || name === 'mayVote')
    return rounds.facts.who(kept as RoundRules['mayVote'])
  if (name === 'ballot') return rounds.ballotForm(kept as RoundRules['ballot'])
  if (name === 'count') return rounds.countRule[kept as RoundRules['count']]
  if (name === 'capBasisPoints') return rounds.facts.capShare(Number(kept) / 10_000)
  if (name === 'ownContributionBasisPoints') return roundRules.ownValue(Number(kept) / 10_000)
  return typeof kept === 'string' ? kept : canonicalText(value)
}

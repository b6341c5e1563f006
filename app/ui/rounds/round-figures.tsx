import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { count } from '#app/i18n/format.ts'
import { leadingMoney } from '#app/i18n/short-forms.ts'
import { type Figure, Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** The figures that lead a round's page: money, proposals, days left, people who voted. */
export function RoundFigures({ round }: { round: RoundOverview }) {
  const figures = [useMoney(round), useProposals(round), useDays(round), useTurnout(round)]
  return <Figures figures={figures.filter((figure) => figure !== null)} />
}

function useMoney({ money }: RoundOverview): Figure {
  const text = useText().rounds.figures
  return { label: text.money, ...leadingMoney(money, useLanguage()) }
}

function useProposals({ counts }: RoundOverview): Figure | null {
  const text = useText().rounds.figures
  const language = useLanguage()
  if (counts.onBallot > 0) return { label: text.onBallot, value: count(counts.onBallot, language) }
  return counts.received > 0
    ? { label: text.received, value: count(counts.received, language) }
    : null
}

function useDays({ phaseNow }: RoundOverview): Figure | null {
  const text = useText().rounds.figures
  const language = useLanguage()
  if (phaseNow.daysLeft === null) return null
  const labels: Partial<Record<typeof phaseNow.phase, string>> = {
    voting: text.daysToVote,
    ideas: text.daysToPropose,
  }
  return {
    label: labels[phaseNow.phase] ?? text.daysToNext,
    value: count(phaseNow.daysLeft, language),
  }
}

function useTurnout({ turnout, phaseNow, rules }: RoundOverview): Figure | null {
  const text = useText().rounds.figures
  const language = useLanguage()
  if (!turnout) return null
  return {
    label: phaseNow.phase === 'voting' ? text.voted : text.votedInAll,
    value: count(turnout.voted, language),
    beside: turnout.onRoll
      ? text.onRoll(turnout.onRoll)
      : turnout.adults > 0
        ? text.adultsHere(turnout.adults, rules.mayVote.minAge)
        : undefined,
  }
}

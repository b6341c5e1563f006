import { sum } from '#app/domain/money.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { turnoutShare, type Voters } from '#app/domain/tally/turnout-share.ts'
import { count, percent } from '#app/i18n/format.ts'
import { leadingMoney } from '#app/i18n/short-forms.ts'
import { type Figure, Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { result: RoundResult; mayVote: Voters }

/** How many voted, how, what it comes to, and how many find a choice of theirs funded. */
export function ResultFigures({ result, mayVote }: Props) {
  const { rounds, tally } = useText()
  const text = tally.figures
  const language = useLanguage()
  const { turnout, adults, pots, ballots } = result
  const share = turnoutShare(turnout.voted, adults, mayVote)
  const ofWhom = (part: string) =>
    mayVote.onRoll ? text.ofRoll(mayVote.onRoll, part) : text.of(adults, part)
  const figures: Figure[] = [
    {
      label: text.voted,
      value: count(turnout.voted, language),
      unit: share === null ? undefined : ofWhom(percent(share, language)),
      beside:
        share === null && adults > 0
          ? rounds.figures.adultsHere(adults, mayVote.minAge)
          : undefined,
    },
  ]
  if (turnout.paper > 0)
    figures.push({
      label: text.channels,
      value: count(turnout.paper, language),
      unit: text.ofChannels(turnout.online),
    })
  const spent = sum(pots.map(({ decided }) => decided.spent))
  figures.push({ label: text.spent, ...leadingMoney(spent, language) })
  const [only] = pots
  if (pots.length === 1 && only && ballots > 0) {
    const covered = percent(only.decided.covered / ballots, language)
    figures.push({ label: text.covered, value: covered })
  }
  return <Figures figures={figures} />
}

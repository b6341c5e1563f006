import { sum } from '#app/domain/money.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { count, percent } from '#app/i18n/format.ts'
import { leadingMoney } from '#app/i18n/short-forms.ts'
import { type Figure, Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** How many voted, how, what it comes to, and how many find a choice of theirs funded. */
export function ResultFigures({ result }: { result: RoundResult }) {
  const text = useText().tally.figures
  const language = useLanguage()
  const { turnout, adults, pots, ballots } = result
  const share = adults > 0 ? turnout.voted / adults : null
  const figures: Figure[] = [
    {
      label: text.voted,
      value: count(turnout.voted, language),
      unit: share === null ? undefined : text.of(adults, percent(share, language)),
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

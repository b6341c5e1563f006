import type { SimulatorPage, ToldToScript } from '#app/domain/remarks/simulator/simulator-page.ts'
import { filledWith, standingOf, sumHere } from '#app/domain/remarks/simulator/standing.ts'
import { changeInScale, inScale, scaleOf, tyiynIn, unitWord } from '#app/i18n/amounts.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** Amounts and sentences of what is played, on one scale; `told` is what the script needs to say the same by itself. */
export function usePlayed(page: SimulatorPage) {
  const text = useText().simulator
  const language = useLanguage()
  const { board, total, played, groups, kept, rest, received } = page
  const scale = scaleOf([
    ...groups.flatMap(({ amount, least, most }) => [amount, least, most]),
    ...kept.map(({ amount }) => amount),
    ...[board.step, total, rest.amount, received],
  ])
  const unit = unitWord(scale.unit, language).replaceAll(' ', '\u00a0')
  const sum = `${sumHere}\u00a0${unit}`
  const each = (sentence: (groups: number) => string) =>
    Array.from({ length: groups.length + 1 }, (_, count) => sentence(count))
  const { gap, note } = text
  const words = {
    gap: { ...gap, missing: gap.missing(sum), left: gap.left(sum) },
    note: { ...note, missing: note.missing(sum), left: note.left(sum) },
    needed: text.needed(sumHere, inScale(total, scale, language)),
    changed: each(text.changed),
    others: each(text.others),
  }
  const told: ToldToScript = {
    ...{ board, state: played.state, total, words },
    ...{ unit: tyiynIn[scale.unit], decimals: scale.decimals },
  }
  const amount = (tyiyn: number) => inScale(tyiyn, scale, language)
  const standing = standingOf(played)
  const missing = amount(Math.abs(played.gap))
  return {
    ...{ told, unit, amount, standing },
    change: (by: number) => changeInScale(by, scale, language),
    gap: filledWith(words.gap[standing], missing),
    note: filledWith(words.note[standing], missing),
    needed: filledWith(words.needed, amount(total + played.gap)),
  }
}

import type { ExactMoney } from '#app/domain/tally/explain/explanation.ts'
import { readable } from '#app/domain/tally/explain/readable.ts'
import { followChoices, type OwnChoices } from '#app/domain/tally/recount/own-choices.ts'
import type { PotRecounted } from '#app/domain/tally/recount/recount.ts'
import { fillIn, type RecountOrder } from '#app/domain/tally/recount/words.ts'
import { inSom } from '../figures.ts'

const nothing = { approximate: 0 }

/** What became of the ticked choices, as sentences. */
export function showChoices(
  counted: readonly PotRecounted[],
  chosen: ReadonlySet<number>,
  { words, pots, projects }: RecountOrder,
): string[] {
  const says = words.share
  const own = followChoices(counted, chosen)
  if (own.length === 0) return [says.nothing]
  const sentences = own.flatMap((pot) => [
    ...showShare(pot, says.had, pots[pot.village ?? 0] ?? ''),
    ...pot.choices.map(({ number, title, fate, paid }) =>
      fillIn(says[fate === 'not-funded' ? 'notFunded' : fate], {
        project: projects[number] ?? title,
        paid: inSom(readable(paid ?? nothing)),
      }),
    ),
  ])
  const without = counted.some(({ withPoints }) => withPoints) ? says.withPoints : says.noShares
  return own.some(({ share }) => share) ? sentences : [without, ...sentences]
}

function showShare({ share, left }: OwnChoices, sentence: string, pot: string): string[] {
  if (!share || !left) return []
  const som = (amount: ExactMoney) => inSom(readable(amount))
  return [fillIn(sentence, { pot, share: som(share), left: som(left) })]
}

import { followChoices, type OwnChoices } from '#app/domain/tally/recount/own-choices.ts'
import type { PotRecounted } from '#app/domain/tally/recount/recount.ts'
import { fillIn, type RecountOrder } from '#app/domain/tally/recount/words.ts'
import { inSom } from '../figures.ts'

/** What became of the ticked choices, as sentences. */
export function tellChoices(
  counted: readonly PotRecounted[],
  chosen: ReadonlySet<number>,
  { words, pots, projects }: RecountOrder,
): string[] {
  const says = words.share
  const own = followChoices(counted, chosen)
  if (own.length === 0) return [says.nothing]
  const sentences = own.flatMap((pot) => [
    ...tellShare(pot, says.had, pots[pot.village ?? 0] ?? ''),
    ...pot.choices.map(({ number, title, fate, paid }) =>
      fillIn(says[fate === 'not-funded' ? 'notFunded' : fate], {
        project: projects[number] ?? title,
        paid: inSom(Math.round(paid?.approximate ?? 0)),
      }),
    ),
  ])
  const without = counted.some(({ withPoints }) => withPoints) ? says.withPoints : says.noShares
  return own.some(({ share }) => share) ? sentences : [without, ...sentences]
}

function tellShare({ share, left }: OwnChoices, sentence: string, pot: string): string[] {
  if (!share || !left) return []
  const som = (amount: number) => inSom(Math.round(amount))
  return [fillIn(sentence, { pot, share: som(share.approximate), left: som(left.approximate) })]
}

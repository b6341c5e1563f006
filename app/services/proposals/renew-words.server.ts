import { namesWithFormer } from '#app/domain/places/names-of.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { wordsOfProposal } from '#app/domain/proposals/finding/findable.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepWords, proposalsOfVillages } from '#models/proposals/proposal-list.server.ts'

/** Lets proposals be found by what their village is called from now on, beside all that it was called before. */
export async function renewWords(
  tx: Transaction,
  place: string,
  before: readonly Territory[],
  changed: readonly Territory[],
) {
  const codes = new Set(changed.map(({ soate }) => soate))
  const after = [...before.filter(({ soate }) => !codes.has(soate)), ...changed]
  const names = new Map(
    after.flatMap((unit) => {
      const now = namesWithFormer(unit, after)
      const then = before.find(({ soate }) => soate === unit.soate)
      const same = then && namesWithFormer(then, before).join() === now.join()
      return unit.number === null || same ? [] : [[unit.number, now] as const]
    }),
  )
  const found = await proposalsOfVillages(tx, place, [...names.keys()])
  const renewed = found.map((one) => ({
    number: one.number,
    words: wordsOfProposal(one, names.get(one.text.village ?? 0) ?? []),
  }))
  await keepWords(tx, place, renewed)
}

import { type Totals, totalsOf } from '#app/domain/problems/listing/totals.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { hasProblems, keepListed } from '#models/problems/problem-list.server.ts'
import { keepTotals, readTotals } from '#models/problems/totals.server.ts'
import { voicesOfKind } from '#models/problems/voice.server.ts'

/** How many reports there are; where they were written before anybody counted, they are counted now. */
export const totalsHere = async (place: string): Promise<Totals> =>
  (await readTotals(place)) ?? ((await hasProblems(place)) ? countAnew(place) : {})

/** Makes anew what lists are found and counted by. */
function countAnew(place: string): Promise<Totals> {
  return inTransaction(place, async (tx) => {
    const followers = new Map<number, number>()
    for (const { problem } of await voicesOfKind(tx, place, 'follows'))
      followers.set(problem, (followers.get(problem) ?? 0) + 1)
    const all = await keepListed(tx, place, followers)
    const totals = totalsOf(all)
    await keepTotals(tx, place, totals)
    return totals
  })
}

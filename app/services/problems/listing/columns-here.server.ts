import { groupsOf } from '#app/domain/problems/listing/totals.ts'
import { columnsOf } from '#app/domain/problems/listing/window.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { makeFindable } from '#models/problems/listing/make-findable.server.ts'
import { readWindows } from '#models/problems/listing/window.server.ts'
import { forgetListed, hasProblems, problemsOf } from '#models/problems/problem.server.ts'
import { voicesOfKind } from '#models/problems/voice.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'

/** By what the reports of a municipality are found and counted, read once a second for everybody who asks. */
export const columnsHere = sharedBriefly(async (place) => {
  let windows = await readWindows(place)
  if (windows.length === 0 && (await hasProblems(place))) {
    await makeAnew(place)
    windows = await readWindows(place)
  }
  const columns = columnsOf(windows)
  return { columns, groups: groupsOf(columns) }
})

/** For reports that were written before lists were found by windows. */
function makeAnew(place: string): Promise<void> {
  return inTransaction(place, async (tx) => {
    const followers = new Map<number, number>()
    for (const { problem } of await voicesOfKind(tx, place, 'follows'))
      followers.set(problem, (followers.get(problem) ?? 0) + 1)
    // A change of a report in the meantime conflicts with this, and one of the two is tried again.
    await forgetListed(tx, place)
    await makeFindable(tx, place, await problemsOf(place, tx), followers)
  })
}

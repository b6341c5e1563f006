import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { askToStop } from '#models/tally/count-run.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

/** Asks a running count to end without a result; its process obeys within a second or two. */
export async function stopCount(situation: Situation, number: number): Promise<Outcome<null>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const round = await readRoundIn(tx, place, number)
    if (!round) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'count-votes', { place, round }, at)
    if (allowed.refused) return allowed
    if (!(await askToStop(tx, place, number))) return refuse('conflict', 'no-count-running', {})
    return done(null, 'count-stopped', `round/${number}`)
  })
}

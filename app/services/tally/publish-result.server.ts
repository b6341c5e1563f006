import { refuse } from '#app/domain/outcome.ts'
import { checkResult } from '#app/domain/tally/check-result.ts'
import { readResultIn } from '#models/tally/result.server.ts'
import type { ActKind } from '../rounds/acts/act-kind.ts'
import { announceResult } from './announce-result.server.ts'

/** Publishing the result: what must hold is checked when it is asked for and once more when it is signed. */
export const publishResult: ActKind<null> = {
  name: 'publish-result',
  action: 'publish-result',
  async check({ tx, round }) {
    const result = await readResultIn(tx, round.place, round.number)
    if (!result) return refuse('conflict', 'not-counted-yet', {})
    if (result.publishedAt) return refuse('conflict', 'already-published', {})
    return checkResult(result)
  },
  async carryOut({ tx, round, at }) {
    const result = await readResultIn(tx, round.place, round.number)
    if (!result) throw new Error(`the result of round ${round.number} is gone`)
    await announceResult(tx, result, at)
    const { ballots, inputs } = result
    return { ballots, inputs }
  },
}

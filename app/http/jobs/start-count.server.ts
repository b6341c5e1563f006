import { accepted, type Outcome } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { askCount } from '#app/services/tally/ask-count.server.ts'
import { carryOutCount } from '#app/services/tally/carry-out-count.server.ts'
import { log } from '../log.server.ts'
import { now } from '../settings/clock.server.ts'
import { vault, votingGround } from '../settings/vault.server.ts'

/** A village's votes are counted within this time, and its officer sees the result at once. */
const soon = 2_000

/**
 * Starts a count that goes on after the answer. If this process ends in the middle, the job `take-up-counts` of any
 * process finishes it.
 */
export async function startCount(situation: Situation, round: number): Promise<Outcome<null>> {
  const started = await askCount(situation, votingGround(), round)
  if (started.refused) return started
  const count = carryOutCount(started.value, vault(), now).catch((error: unknown) => {
    log().error({ err: error, ...started.value }, 'A count failed; it can be asked for again')
  })
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, soon)
  })
  await Promise.race([count, waited])
  clearTimeout(timer)
  return accepted(null)
}

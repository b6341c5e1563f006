import type { Outcome } from '#app/domain/outcome.ts'
import type { Run } from '#app/domain/runs/run.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import { log } from '../log.server.ts'
import { now } from '../settings/clock.server.ts'
import { vault } from '../settings/vault.server.ts'

/** Small work is done within this time, and whoever asked sees its result at once. */
const soon = 2_000

/**
 * Starts long work that was asked for and goes on after the answer. If this process ends in the middle, the job
 * `take-up-runs` of any process finishes it.
 */
export async function startRun(asked: Outcome<Run>): Promise<Outcome<Run>> {
  if (asked.refused) return asked
  const { place, kind, subject } = asked.value
  const work = carryOutRun(asked.value, { vault, now }).catch((error: unknown) => {
    log().error({ err: error, place, kind, subject }, 'Long work failed; it can be asked for again')
  })
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, soon)
  })
  await Promise.race([work, waited])
  clearTimeout(timer)
  return asked
}

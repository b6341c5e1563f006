import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { runningOn } from '#models/runs/run.server.ts'
import { stopRun } from '../runs/stop-run.server.ts'
import type { Situation } from '../situation.ts'
import { countOf } from './count-of.server.ts'

/** Asks a running count to end without a result; its process obeys within a second or two. */
export async function stopCount(situation: Situation, round: number): Promise<Outcome<unknown>> {
  const run = await runningOn(countOf(situation.place, round))
  return run ? stopRun(situation, run.number) : refuse('conflict', 'no-count-running', {})
}

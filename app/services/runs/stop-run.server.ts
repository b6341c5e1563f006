import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Run } from '#app/domain/runs/run.ts'
import { askToStop, readRun } from '#models/runs/run.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { factsOf } from './run-kinds.server.ts'

/** Asks long work to end without a result; its process obeys within a second or two. */
export async function stopRun(situation: Situation, number: number): Promise<Outcome<Run>> {
  const run = await readRun(situation.place, number)
  if (!run) return refuse('missing', 'not-here', {})
  const facts = factsOf(run.kind)
  const allowed = await facts.may(situation, run)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) =>
    (await askToStop(tx, run.place, number))
      ? done(run, facts.stopped, run.subject)
      : refuse('conflict', 'no-such-run', {}),
  )
}

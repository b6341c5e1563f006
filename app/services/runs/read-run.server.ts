import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { RunDesk } from '#app/domain/runs/run.ts'
import { pathsOf } from '#app/paths.ts'
import { readRun } from '#models/runs/run.server.ts'
import type { Situation } from '../situation.ts'
import { factsOf } from './run-kinds.server.ts'

/** Long work as its page shows it, for those who may stop it. */
export async function readRunDesk(situation: Situation, number: number): Promise<Outcome<RunDesk>> {
  const { place, language } = situation
  const run = await readRun(place, number)
  if (!run) return refuse('missing', 'not-here', {})
  const { may, href } = factsOf(run.kind)
  const allowed = await may(situation, run)
  if (allowed.refused) return allowed
  const { state, stopAsked, reason, askedAt, endedAt, kind, progress, subject } = run
  return accepted({
    ...{ state, stopAsked, reason, askedAt, endedAt },
    work: { kind, progress },
    href: href(pathsOf(language, place), subject),
  })
}

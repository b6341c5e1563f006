import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readRehearsal } from '#models/budget/rehearsal.server.ts'
import type { Situation } from '../../situation.ts'
import { forgetRehearsal } from './forget-rehearsal.server.ts'
import { stopReading } from './runs.server.ts'

/** Throws a file that was tried away, or stops its reading first; nothing of it stays. */
export async function dropRehearsal(
  situation: Situation,
  number: number,
): Promise<Outcome<unknown>> {
  const { person, place, at } = situation
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  if (!(await readRehearsal(null, { place, number }))) return refuse('missing', 'not-here', {})
  const stopped = await stopReading(situation, number)
  await forgetRehearsal(place, number)
  return stopped
}

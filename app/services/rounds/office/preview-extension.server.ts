import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  type AskedExtension,
  extendablePhases,
  extendPhase,
  movedDates,
} from '#app/domain/rounds/extension.ts'
import { type Phase, phaseEnd } from '#app/domain/rounds/phase.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../../situation.ts'

/** A phase that can be extended, and when it ends as it stands. */
export type Extendable = { phase: Phase; ends: Date }

/** The phases of a round that can be extended now, those that are over last: they are the exception. */
export async function extendableIn(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<{ title: InLanguages; phases: Extendable[] }>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'extend-phase', { place, round }, at)
  if (allowed.refused) return allowed
  const phases = extendablePhases(round, at).flatMap((phase) => {
    const ends = phaseEnd(round.calendar, phase)
    return ends ? [{ phase, ends }] : []
  })
  const isOver = ({ ends }: Extendable) => Number(ends <= at)
  return accepted({
    title: round.title,
    phases: phases.sort((one, other) => isOver(one) - isOver(other)),
  })
}

export type Preview = { from: Date; moved: ReturnType<typeof movedDates> }

/** Which dates an asked extension would move, before anybody is asked. */
export async function previewExtension(
  { person, place, at }: Situation,
  { round: number, ...extension }: AskedExtension & { round: number },
): Promise<Outcome<Preview>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'extend-phase', { place, round }, at)
  if (allowed.refused) return allowed
  const extended = extendPhase(round, extension, at)
  if (extended.refused) return extended
  const from = phaseEnd(round.calendar, extension.phase)
  if (!from) throw new Error(`the last phase was extended: ${extension.phase}`)
  return accepted({ from, moved: movedDates(round.calendar, extended.value) })
}

import type { Stages } from '../permissions/stages.ts'
import { type Calendar, type Phase, phaseAt, phaseEnd, phaseStart, phases } from './phase.ts'

/** A round's stages are the phases of its calendar. */
export const roundStages: Stages<Phase, { calendar: Calendar }> = {
  all: phases,
  at: ({ calendar }, at) => phaseAt(calendar, at),
  begins: ({ calendar }, phase) => phaseStart(calendar, phase),
  ends: ({ calendar }, phase) => phaseEnd(calendar, phase),
}

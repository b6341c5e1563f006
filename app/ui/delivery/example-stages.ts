import { parseDay } from '#app/domain/calendar/day.ts'
import type { StagePlan } from '#app/domain/delivery/delivery.ts'

/** A project in the middle of its work, for the examples. */
export const exampleStages: StagePlan = {
  design: { planned: parseDay('2026-06-11'), actual: parseDay('2026-06-09') },
  contract: { planned: parseDay('2026-07-03'), actual: parseDay('2026-07-01') },
  work: { planned: parseDay('2026-11-14'), actual: null },
  acceptance: { planned: parseDay('2026-12-09'), actual: null },
  opening: { planned: null, actual: null },
}

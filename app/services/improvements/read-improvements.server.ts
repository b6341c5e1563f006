import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { byUrgency, daysLate } from '#app/domain/improvements/clock.ts'
import type { Improvement } from '#app/domain/improvements/improvement.ts'
import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { improvementsOf } from '#models/improvements/improvement.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import { monitorNumber } from './accounts.server.ts'
import { facilitiesByNumber } from './facilities.server.ts'

type Here = Pick<Situation, 'place' | 'at'>

const allImprovements = sharedBriefly((place) => improvementsOf(place))

/** All items as everybody reads them, what presses first. */
export async function improvementsHere(situation: Here): Promise<ShownImprovement[]> {
  const [all, facilities] = await Promise.all([
    allImprovements(situation),
    facilitiesByNumber(situation),
  ])
  const today = dayOf(situation.at)
  const shown = all.flatMap((one) => shownAs(one, facilities, today) ?? [])
  return shown.sort(byUrgency)
}

function shownAs(
  one: Improvement,
  facilities: Awaited<ReturnType<typeof facilitiesByNumber>>,
  today: Day,
): ShownImprovement | null {
  const about = facilities.get(one.facility)
  return about ? { ...publicly(one), about, late: daysLate(one, today) } : null
}

/** One that was just read, as everybody reads it: a form is made from what stands now. */
export async function showKept(situation: Here, kept: Improvement) {
  return shownAs(kept, await facilitiesByNumber(situation), dayOf(situation.at))
}

/** Without whose form each step was; a monitor is known by a number. */
function publicly({ opened: _, escalated: __, steps, ...rest }: Improvement) {
  return {
    ...rest,
    steps: steps.map(({ by, monitor, ...step }) => ({
      ...step,
      monitor: monitor ? monitorNumber(by) : null,
    })),
  }
}

/** The plan of one facility. */
export async function planOf(situation: Here, facility: number): Promise<ShownImprovement[]> {
  return (await improvementsHere(situation)).filter((one) => one.facility === facility)
}

/** What follows from one piece of evidence, such as `scorecard/3`. */
export async function followingFrom(situation: Here, from: string): Promise<ShownImprovement[]> {
  return (await improvementsHere(situation)).filter((one) => one.from === from)
}

/** One item as everybody reads it. */
export async function showImprovement(
  situation: Here,
  number: number,
): Promise<Outcome<ShownImprovement>> {
  const found = (await improvementsHere(situation)).find((one) => one.number === number)
  return found ? accepted(found) : refuse('missing', 'not-here', {})
}

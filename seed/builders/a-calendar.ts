import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { type Calendar, type Phase, phases } from '#app/domain/rounds/phase.ts'

type Dated = keyof Calendar

/** How many days each phase of a usual round lasts. */
const usualDays: Record<Phase, number> = {
  preparation: 20,
  ideas: 40,
  checking: 31,
  appeals: 5,
  published: 4,
  voting: 15,
  counting: 2,
  result: 24,
  delivery: 240,
}

/** Votes are closed at the end of a working day; all other phases change at midnight. */
const startsAt: Partial<Record<Phase, string>> = { counting: '18:00', result: '18:00' }

/** A usual year's calendar, laid so that the instant falls into the middle of the wanted phase. */
export function aCalendar({ inPhase, at }: { inPhase: Phase; at: Date }): Calendar {
  const offsets = new Map<Phase, number>()
  let day = 0
  for (const phase of phases) {
    offsets.set(phase, day)
    day += usualDays[phase]
  }
  const middle = (offsets.get(inPhase) ?? 0) + Math.ceil(usualDays[inPhase] / 2)
  const start = (phase: Dated) =>
    instantOf(dayPlus(dayOf(at), (offsets.get(phase) ?? 0) - middle), startsAt[phase])
  return {
    ideas: start('ideas'),
    checking: start('checking'),
    appeals: start('appeals'),
    published: start('published'),
    voting: start('voting'),
    counting: start('counting'),
    result: start('result'),
    delivery: start('delivery'),
  }
}

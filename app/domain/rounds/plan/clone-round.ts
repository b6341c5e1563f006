import { type Day, dayOf, dayPlus, instantOf, localTimeOf, parseDay } from '../../calendar/day.ts'
import type { InLanguages } from '../../language.ts'
import type { Calendar } from '../phase.ts'
import { datedPhases } from './check-calendar.ts'
import type { RoundPlan } from './plan.ts'

/**
 * A plan for the next year made from an earlier round: the same rules, every date a year later, or as many years
 * as it takes for the ideas to lie ahead. The year in the texts follows.
 */
export function cloneRound(last: RoundPlan, at: Date): RoundPlan {
  let years = 1
  while (instantYearsLater(last.calendar.ideas, years) <= at) years++
  const year = last.year + years
  const { mayPropose, mayVote } = last.rules
  return {
    title: renamed(last.title, last.year, year),
    about: renamed(last.about, last.year, year),
    year,
    calendar: calendarLater(last.calendar, years),
    unitPrices: last.unitPrices,
    ...(last.binding ? { binding: true } : {}),
    rules: {
      ...last.rules,
      mayPropose: { ...mayPropose, on: yearsLater(mayPropose.on, years) },
      mayVote: { ...mayVote, on: yearsLater(mayVote.on, years) },
    },
  }
}

function renamed(text: InLanguages, from: number, to: number): InLanguages {
  const rename = (words: string) => words.replaceAll(String(from), String(to))
  return {
    ky: rename(text.ky),
    ...(text.ru ? { ru: rename(text.ru) } : {}),
    ...(text.en ? { en: rename(text.en) } : {}),
  }
}

function calendarLater(calendar: Calendar, years: number): Calendar {
  const later = datedPhases.map((phase) => [phase, instantYearsLater(calendar[phase], years)])
  return { ...calendar, ...Object.fromEntries(later) }
}

/** The same day and time of day in Bishkek. */
function instantYearsLater(instant: Date, years: number): Date {
  return instantOf(yearsLater(dayOf(instant), years), localTimeOf(instant).slice(11))
}

/** The same date in a later year; 29 February becomes 1 March where there is none. */
function yearsLater(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years
  return parseDay(`${year}${day.slice(4)}`) ?? dayPlus(`${year}-02-28` as Day, 1) // only 29 February fails
}

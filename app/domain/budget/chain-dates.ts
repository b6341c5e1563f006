import type { Day } from '../calendar/day.ts'

/** The steps of a year's budget that have a day, in their order. */
export const chainSteps = [
  'forward-draft',
  'forward-hearing',
  'forward-agreed',
  'binding-draft',
  'binding-hearing',
  'adoption',
  'execution-report',
] as const
export type ChainStep = (typeof chainSteps)[number]

/** What a municipality set in place of the usual days, and why. */
export type ChainDates = { days: Readonly<Record<ChainStep, Day>>; reason: string }

/**
 * The usual days, medians of what municipalities published; no law fixes them, so each can be changed. `years`: how
 * many years after the budget's own (the drafts come before it, the report after).
 */
const usual: Readonly<Record<ChainStep, { day: string; years: number }>> = {
  'forward-draft': { day: '05-25', years: -1 },
  'forward-hearing': { day: '06-15', years: -1 },
  'forward-agreed': { day: '07-31', years: -1 },
  'binding-draft': { day: '01-20', years: 0 },
  'binding-hearing': { day: '02-05', years: 0 },
  adoption: { day: '02-20', years: 0 },
  'execution-report': { day: '03-15', years: 1 },
}

export function usualDays(year: number): Record<ChainStep, Day> {
  const dayOf = (step: ChainStep): Day => {
    const { day, years } = usual[step]
    return `${year + years}-${day}` as Day // the list above holds days that every year has
  }
  return Object.fromEntries(chainSteps.map((step) => [step, dayOf(step)])) as Record<ChainStep, Day> // each step once
}

/** The steps whose day is another one than the usual. */
export function stepsMoved(days: Readonly<Record<ChainStep, Day>>, year: number): ChainStep[] {
  const before = usualDays(year)
  return chainSteps.filter((step) => days[step] !== before[step])
}

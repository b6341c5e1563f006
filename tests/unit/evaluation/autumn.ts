import { parseDay } from '#app/domain/calendar/day.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'

export const day = (text: string) => {
  const found = parseDay(text)
  if (!found) throw new Error(`no such day: ${text}`)
  return found
}

/** Midnight in Bishkek. */
export const on = (text: string) => new Date(`${text}T00:00:00+06:00`)

/** A round held in the autumn of 2026. */
export const autumn: Calendar = {
  ideas: on('2026-09-01'),
  checking: on('2026-10-01'),
  appeals: on('2026-11-01'),
  published: on('2026-11-10'),
  voting: on('2026-11-20'),
  counting: on('2026-12-05'),
  result: on('2026-12-08'),
  delivery: on('2026-12-15'),
}

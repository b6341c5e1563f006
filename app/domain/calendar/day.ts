/** A calendar day in Asia/Bishkek as `2026-11-23`; compares as text. */
export type Day = string & { readonly unit: 'day' }

/** Bishkek is UTC+6 the whole year: no summer time since 2005. */
const bishkekOffset = 6 * 3_600_000

/** Takes `YYYY-MM-DD` as a day; null where there is no such day. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) return null
  return text as Day // shape and existence were just checked
}

/** The day that an instant falls on in Bishkek. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + bishkekOffset).toISOString().slice(0, 10) as Day // ISO text
}

/** The instant at which a Bishkek day has a time of day, given as `HH:MM`. */
export function instantOf(day: Day, time = '00:00'): Date {
  return new Date(`${day}T${time}:00+06:00`)
}

/** The instant as `2026-11-23T18:00` of Bishkek, as form fields want it. */
export function localTimeOf(instant: Date): string {
  return new Date(instant.getTime() + bishkekOffset).toISOString().slice(0, 16)
}

/** Full years of age on a day; a person born on 29 February comes of age on 1 March. */
export function ageOn(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The day a number of days later (or earlier, when negative). */
export function dayPlus(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10) as Day // ISO text
}

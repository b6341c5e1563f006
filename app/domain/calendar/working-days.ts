import { type Day, dayPlus } from './day.ts'

/**
 * Days of the year on which offices are closed, as practice has them; those that follow the moon are set by decree each
 * year and are not among them. Check against the current labour law: a deadline counted here can be put later by hand.
 */
const holidays: readonly string[] = [
  ...['01-01', '01-07', '02-23', '03-08', '03-21', '04-07', '05-01', '05-05', '05-09', '08-31'],
  ...['11-07', '11-08'],
]

function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day.slice(5))
}

/** The day that so many working days after one ends on; the first counted is the next working day. */
export function workingDaysAfter(day: Day, count: number): Day {
  let on = day
  for (let left = count; left > 0; ) {
    on = dayPlus(on, 1)
    if (isWorkingDay(on)) left--
  }
  return on
}

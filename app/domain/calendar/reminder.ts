import { type Day, dayOf, daysBetween, instantOf } from './day.ts'

/** A portal that stood still for longer reminds of nothing that old: the desk shows it anyway. */
const longestAgo = 14

/** What somebody is reminded of today about a day by which something must be done, each once. */
export function reminderOf(due: Day, today: Day): 'tomorrow' | 'overdue' | null {
  const days = daysBetween(today, due)
  if (days === 1) return 'tomorrow'
  return days < 0 && days >= -longestAgo ? 'overdue' : null
}

/** Nobody is woken: reminders go out from this hour of a Bishkek day on. */
const firstHour = 8

export function isTimeToRemind(at: Date): boolean {
  return at.getTime() >= instantOf(dayOf(at)).getTime() + firstHour * 3_600_000
}

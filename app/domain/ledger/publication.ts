import { type Day, dayOf, instantOf } from '../calendar/day.ts'

/** Milliseconds between two publications at least, while the vote is open. */
export const pause = 15 * 60_000

/** A code is published beside four others at least, or else at the day's end: alone it would tell when its vote came. */
export const atLeast = 5

/** How long after midnight the codes that waited are published; later than that they wait for the next one. */
const afterMidnight = 3_600_000

type Waiting = {
  waiting: number
  publishedAt: Date | null
  /** The last day at whose beginning waiting codes were looked for, whether there were any or not. */
  closedDay: Day | null
  now: Date
}

/** Whether waiting codes are published now, while the vote is open. */
export function areCodesDue({ waiting, publishedAt, closedDay, now }: Waiting): boolean {
  if (waiting === 0) return false
  if (isNewDay({ closedDay, now }) && now.getTime() < midnightOf(now) + afterMidnight) return true
  const rested = publishedAt === null || now.getTime() >= publishedAt.getTime() + pause
  return waiting >= atLeast && rested
}

/** Whether a day has ended since waiting codes were looked for at the end of one. */
export const isNewDay = ({ closedDay, now }: Pick<Waiting, 'closedDay' | 'now'>) =>
  closedDay !== null && closedDay < dayOf(now)

const midnightOf = (now: Date) => instantOf(dayOf(now)).getTime()

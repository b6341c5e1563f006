import { dayOf } from '../calendar/day.ts'

/** Milliseconds between two publications at least, while the vote is open. */
export const pause = 15 * 60_000

/** A code is published beside four others at least, or else at the day's end: alone it would tell when its vote came. */
export const atLeast = 5

type Waiting = { waiting: number; publishedAt: Date | null; now: Date }

/** Whether waiting codes are published now, while the vote is open. */
export function isDue({ waiting, publishedAt, now }: Waiting): boolean {
  if (publishedAt === null) return true
  if (waiting === 0) return false
  if (dayOf(publishedAt) < dayOf(now)) return true
  return waiting >= atLeast && now.getTime() >= publishedAt.getTime() + pause
}

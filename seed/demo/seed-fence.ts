import type { Day } from '#app/domain/calendar/day.ts'
import { partOf, sowFence } from '#models/voting/fence.server.ts'

/** Counts seeded voters as the fence of their vote would have, and writes the counters at the end. */
export function newFence(place: string, round: number) {
  type Counted = { online: number; villages: Record<string, number>; days: Record<Day, number> }
  const parts = new Map<number, Counted>()
  return {
    count(tag: string, village: number, day: Day) {
      const counted = parts.get(partOf(tag)) ?? { online: 0, villages: {}, days: {} }
      counted.online++
      counted.villages[village] = (counted.villages[village] ?? 0) + 1
      counted.days[day] = (counted.days[day] ?? 0) + 1
      parts.set(partOf(tag), counted)
    },
    async write() {
      for (const [part, counted] of parts) await sowFence({ place, round, part, ...counted })
    },
  }
}

import { runningOn } from '#models/runs/run.server.ts'

/** The long work that counts a round, by which it is asked for, shown and stopped. */
export function countOf(place: string, round: number) {
  return { place, kind: 'count-votes', subject: `round/${round}` } as const
}

/** The round that a count works on. */
export const roundOf = (subject: string) => Number(subject.replace('round/', ''))

/** The count of a round that is under way; null where there is none. */
export const runningCount = (place: string, round: number) => runningOn(countOf(place, round))

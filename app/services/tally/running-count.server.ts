import { runningOn } from '#models/runs/run.server.ts'
import { countOf } from './count-of.ts'

/** The count of a round that is under way; null where there is none. */
export function runningCount(place: string, round: number) {
  return runningOn(countOf(place, round))
}

import { countOf, type ScoreCounts, satisfiedOf } from './score-counts.ts'
import { wilsonInterval } from './wilson.ts'

/** `unclear` is said where there is enough to compare and nothing sure to say. */
export type Trend = 'better' | 'worse' | 'unclear' | 'few'

/** In each of the two windows. */
const enough = 10

/** What changed since the window before: said only where both hold enough ratings and their intervals part. */
export function trendOf(now: ScoreCounts, before: ScoreCounts): Trend {
  const [here, there] = [countOf(now), countOf(before)]
  if (here < enough || there < enough) return 'few'
  const present = wilsonInterval(satisfiedOf(now), here)
  const past = wilsonInterval(satisfiedOf(before), there)
  if (present.low > past.high) return 'better'
  return present.high < past.low ? 'worse' : 'unclear'
}

import { countOf, fewest, type ScoreCounts, satisfiedOf, sumOf } from './score-counts.ts'
import { type Interval, wilsonInterval } from './wilson.ts'

/** What may be said of most people: nothing as long as the interval crosses a half. */
export type Verdict = 'good' | 'bad' | 'unsure'

/** What is said of ratings: always how many there are; of fewer than five nothing else. */
export type Summary =
  | { of: number; few: true }
  | {
      of: number
      few: false
      mean: number
      satisfied: number
      /** Of the share of those who gave 4 or 5. */
      interval: Interval
      verdict: Verdict
      counts: ScoreCounts
    }

export function summaryOf(counts: ScoreCounts): Summary {
  const of = countOf(counts)
  if (of < fewest) return { of, few: true }
  const satisfied = satisfiedOf(counts)
  const interval = wilsonInterval(satisfied, of)
  const mean = sumOf(counts) / of
  return { of, few: false, mean, satisfied, interval, verdict: verdictOf(interval), counts }
}

function verdictOf({ low, high }: Interval): Verdict {
  if (low > 0.5) return 'good'
  return high < 0.5 ? 'bad' : 'unsure'
}

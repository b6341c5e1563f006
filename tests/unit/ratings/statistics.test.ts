import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { daysOf, quarterBefore, quarterOf } from '#app/domain/ratings/quarter.ts'
import { isBurst } from '#app/domain/ratings/statistics/burst.ts'
import { meanOf, shrunkenMean } from '#app/domain/ratings/statistics/ranking.ts'
import {
  countOf,
  countScores,
  noScores,
  type ScoreCounts,
} from '#app/domain/ratings/statistics/score-counts.ts'
import { splitOf } from '#app/domain/ratings/statistics/split.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import { trendOf } from '#app/domain/ratings/statistics/trend.ts'
import { wilsonInterval } from '#app/domain/ratings/statistics/wilson.ts'

/**
 * Not by the formula but by the question behind it: which shares p are within z standard deviations of what was found?
 * python3 - <<'END'
 * from statistics import NormalDist
 * z = NormalDist().inv_cdf(0.975)
 * def edge(s, n, low, high):
 *     inside = lambda p: abs(s/n - p) <= z * (p*(1-p)/n) ** .5
 *     for _ in range(200):
 *         mid = (low + high) / 2
 *         low, high = (low, mid) if inside(mid) else (mid, high)
 *     return low
 * for s, n in [(12,64),(5,47),(27,66),(52,71),(0,5),(5,5),(1,10),(0,20),(81,263)]:
 *     print(s, n, f"{edge(s,n,0,s/n) if s else 0:.6f} {1-edge(n-s,n,0,(n-s)/n) if s<n else 1:.6f}")
 * END
 */
const bounds = [
  [12, 64, 0.110646, 0.299744],
  [5, 47, 0.046305, 0.225943],
  [27, 66, 0.298674, 0.529508],
  [52, 71, 0.61946, 0.821472],
  [0, 5, 0, 0.434482],
  [5, 5, 0.565518, 1],
  [1, 10, 0.017876, 0.40415],
  [0, 20, 0, 0.161125],
  // The worked example of Newcombe, Statistics in Medicine 17 (1998), table I: 0.2553 to 0.3662
  [81, 263, 0.255289, 0.36621],
] as const

test.each(bounds)(
  'of %i satisfied among %i the true share lies between %d and %d',
  (satisfied, of, low, high) => {
    const found = wilsonInterval(satisfied, of)
    expect(found.share).toBe(satisfied / of)
    expect(found.low).toBeCloseTo(low, 6)
    expect(found.high).toBeCloseTo(high, 6)
  },
)

test('nobody is exactly 0 and everybody exactly 1, for every number of ratings', () => {
  for (let of = 1; of <= 200; of++) {
    expect(wilsonInterval(0, of).low, `0 of ${of}`).toBe(0)
    expect(wilsonInterval(of, of).high, `${of} of ${of}`).toBe(1)
  }
})

/** The same chance in each run: a small generator (mulberry32) begun with a number. */
function chanceFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How often the interval of a sample held the true share, over shares from 5 to 95 % and samples of 5 to 124. */
function coverage(interval: typeof wilsonInterval): number {
  const chance = chanceFrom(20_261_130)
  let held = 0
  const samples = 20_000
  for (let at = 0; at < samples; at++) {
    const [truth, of] = [0.05 + 0.9 * chance(), 5 + Math.floor(chance() * 120)]
    let satisfied = 0
    for (let one = 0; one < of; one++) if (chance() < truth) satisfied++
    const { low, high } = interval(satisfied, of)
    if (low <= truth && truth <= high) held++
  }
  return held / samples
}

test('the interval holds the true share in 93 to 97 of 100 samples', () => {
  expect(coverage(wilsonInterval)).toBeGreaterThan(0.93)
  expect(coverage(wilsonInterval)).toBeLessThan(0.97)
})

test('the simulation sees an interval that says too much: the usual mean ± two deviations', () => {
  const usual = (satisfied: number, of: number) => {
    const share = satisfied / of
    const half = 1.96 * Math.sqrt((share * (1 - share)) / of)
    return { share, low: share - half, high: share + half }
  }
  expect(coverage(usual)).toBeLessThan(0.93)
})

const counts = (...of: [number, number, number, number, number]): ScoreCounts => of

test('of four ratings only their number is said, of five a mean and an interval', () => {
  expect(summaryOf(counts(0, 0, 0, 2, 2))).toEqual({ of: 4, few: true })
  expect(summaryOf(counts(0, 0, 0, 2, 3))).toMatchObject({ of: 5, few: false, mean: 4.6 })
  expect(summaryOf(noScores)).toEqual({ of: 0, few: true })
})

test('most are satisfied, or not, only where the whole interval lies on one side of a half', () => {
  expect(summaryOf(counts(18, 18, 16, 8, 4))).toMatchObject({
    of: 64,
    verdict: 'bad',
    satisfied: 12,
  })
  expect(summaryOf(counts(9, 15, 15, 15, 12))).toMatchObject({ of: 66, verdict: 'unsure' })
  expect(summaryOf(counts(4, 6, 9, 22, 30))).toMatchObject({ of: 71, verdict: 'good' })
})

test('a facility with few ratings is ranked near the mean of the municipality', () => {
  // (10 × 3.1 + 94) / 57 and so on, by hand
  const all = [counts(22, 11, 9, 2, 3), counts(0, 0, 0, 1, 0), noScores]
  expect(all.map((one) => Number(shrunkenMean(one, 3.1).toFixed(6)))).toEqual([
    2.192982, 3.181818, 3.1,
  ])
  expect(meanOf(all)).toBeCloseTo((94 + 4) / 48, 9)
  expect(meanOf([])).toBe(3)
})

test('a change is told where both quarters have ten ratings and their intervals part', () => {
  const [bad, good] = [counts(30, 22, 0, 12, 0), counts(10, 21, 0, 20, 7)]
  expect(trendOf(bad, good)).toBe('worse')
  expect(trendOf(good, bad)).toBe('better')
  expect(trendOf(counts(5, 0, 0, 5, 0), counts(4, 0, 0, 6, 0))).toBe('unclear')
  expect(trendOf(counts(9, 0, 0, 0, 0), counts(0, 0, 0, 0, 40))).toBe('few')
})

const group = (key: string, of: number) => ({ keys: [key], counts: counts(of, 0, 0, 0, 0) })
const shown = (groups: Parameters<typeof splitOf<string>>[0]) =>
  splitOf(groups)?.map(({ keys, counts: of }) => [keys.join('+'), countOf(of)]) ?? null

test('a group of fewer than five is joined with its smaller neighbour', () => {
  expect(shown([group('16', 14), group('29', 47), group('60', 3)])).toEqual([
    ['16', 14],
    ['29+60', 50],
  ])
  expect(shown([group('16', 6), group('29', 2), group('60', 9)])).toEqual([
    ['16+29', 8],
    ['60', 9],
  ])
})

test('nothing is split where only one part would be left, and the parts add up to all', () => {
  expect(shown([group('16', 3), group('29', 41)])).toBeNull()
  expect(shown([group('16', 0), group('29', 41)])).toBeNull()
  for (let young = 0; young < 12; young++)
    for (let old = 0; old < 12; old++) {
      const parts = splitOf([group('16', young), group('29', 8), group('60', old)])
      if (!parts) continue
      expect(parts.every((part) => countOf(part.counts) >= 5)).toBe(true)
      // Whoever takes the parts from the whole is left with nothing.
      expect(parts.reduce((all, part) => all + countOf(part.counts), 0)).toBe(young + 8 + old)
    }
})

test('twenty ratings of one device in ten minutes are a burst, nineteen or eleven minutes are none', () => {
  const every = (seconds: number, of: number) =>
    Array.from({ length: of }, (_, at) => new Date(at * seconds * 1_000))
  expect(isBurst(every(30, 20))).toBe(true)
  expect(isBurst(every(30, 19))).toBe(false)
  expect(isBurst(every(35, 20))).toBe(false)
  expect(isBurst([...every(35, 20), ...every(1, 20)])).toBe(true)
})

test('scores are counted by what was given', () => {
  expect(countScores([1, 5, 5, 3])).toEqual([1, 0, 1, 0, 2])
})

test('a quarter knows its days and those around it, over the turn of a year too', () => {
  const day = (text: string) => parseDay(text) ?? expect.fail(text)
  const autumn = quarterOf(day('2026-11-30'))
  expect(autumn).toBe('2026-4')
  expect(daysOf(autumn)).toEqual({ from: '2026-10-01', to: '2027-01-01' })
  expect([quarterBefore(autumn), quarterBefore(autumn, 4), quarterBefore(autumn, -1)]).toEqual([
    '2026-3',
    '2025-4',
    '2027-1',
  ])
})

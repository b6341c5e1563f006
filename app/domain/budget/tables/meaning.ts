import { type Measure, measures, type Period } from '../line.ts'

/** What a column of a table holds; an amount of a period as `2027 draft`. */
export type Meaning = 'name' | 'code' | 'economic' | 'left-out' | `${number} ${Measure}`

export const plainMeanings = ['name', 'code', 'economic', 'left-out'] as const

export function meaningOf(period: Period | null): Meaning {
  return period ? `${period.year} ${period.measure}` : 'left-out'
}

/** The period of an amount; null for other columns. */
export function periodIn(meaning: Meaning): Period | null {
  const [year = '', word] = meaning.split(' ')
  const measure = measures.find((one) => one === word)
  return measure && /^20\d\d$/.test(year) ? { year: Number(year), measure } : null
}

/** A word of a form as a meaning; null where it is none. */
export function readMeaning(word: string): Meaning | null {
  const plain = plainMeanings.find((one) => one === word)
  if (plain) return plain
  const period = periodIn(word as Meaning) // what it is, is just being asked
  return period && meaningOf(period) === word ? meaningOf(period) : null
}

/** A meaning as it is remembered for another year: by its distance from the budget's own. */
export function inYear(meaning: Meaning, from: number, to: number): Meaning {
  const period = periodIn(meaning)
  return period ? meaningOf({ ...period, year: period.year - from + to }) : meaning
}

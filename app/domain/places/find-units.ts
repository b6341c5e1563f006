import { foldedWords } from '../proposals/finding/fold.ts'
import { namesOf } from './names-of.ts'
import type { Territory } from './territory.ts'

/** The units of which some name, present or former, has a word beginning with each word of the query. */
export function findUnits(query: string, units: readonly Territory[]): Territory[] {
  const wanted = foldedWords(query)
  if (wanted.length === 0) return []
  return units.filter((unit) =>
    namesOf(unit).some((name) => {
      const words = foldedWords(name)
      return wanted.every((word) => words.some((one) => one.startsWith(word)))
    }),
  )
}

/** Whether a unit with this code lies in the other (or is it): codes are nested, zeros end them. */
export function liesIn(soate: string, larger: string): boolean {
  const levels = [5, 8, 11, 14]
  const level = levels.find((digits) => /^0*$/.test(larger.slice(digits))) ?? 14
  return soate.startsWith(larger.slice(0, level))
}

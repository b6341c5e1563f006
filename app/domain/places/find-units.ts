import { foldedWords, wordsIn } from '../words/fold.ts'
import { soundOf } from '../words/sound.ts'
import { namesOf } from './names-of.ts'
import type { Territory } from './territory.ts'

/**
 * The units of which some name, present or former, has a word beginning with each word of the query, by its letters or
 * by its sound in another alphabet.
 */
export function findUnits(query: string, units: readonly Territory[]): Territory[] {
  const wanted = keysOf(query)
  if (wanted.length === 0) return []
  return units.filter((unit) =>
    namesOf(unit).some((name) => {
      const words = keysOf(name)
      return wanted.every((word) => words.some((one) => begins(one, word)))
    }),
  )
}

type Key = { folded: string; sound: string }

/** Each word by itself, so that its letters and its sound belong together. */
function keysOf(text: string): Key[] {
  return wordsIn(text).flatMap((word) =>
    foldedWords(word).map((folded) => ({ folded, sound: soundOf(word) })),
  )
}

const begins = (one: Key, wanted: Key) =>
  one.folded.startsWith(wanted.folded) ||
  (wanted.sound.length > 1 && one.sound.startsWith(wanted.sound))

/** Whether a unit with this code lies in the other (or is it): codes are nested, zeros end them. */
export function liesIn(soate: string, larger: string): boolean {
  const levels = [5, 8, 11, 14]
  const level = levels.find((digits) => /^0*$/.test(larger.slice(digits))) ?? 14
  return soate.startsWith(larger.slice(0, level))
}

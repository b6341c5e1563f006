import type { Feature } from '../../imports/read-features.ts'
import { foldedWords } from '../../words/fold.ts'
import { namesOf } from '../names-of.ts'
import type { Territory } from '../territory.ts'

/** The code a word names: 14 digits of SOATE, or the United Nations' P-code, which is the same without 417. */
function codeIn(word: string): string | null {
  if (/^417\d{11}$/.test(word)) return word
  const digits = /^KG(\d{2,11})$/i.exec(word)?.[1]
  return digits ? `417${digits}`.padEnd(14, '0') : null
}

/** The units a feature speaks of: by its code where it names one, else by any name a unit has or had. */
export function unitsOf({ words }: Feature, units: readonly Territory[]): Territory[] {
  const codes = words.map(codeIn).filter((code) => code !== null)
  const byCode = units.filter(({ soate }) => codes.includes(soate))
  if (byCode.length > 0) return byCode
  const spoken = new Set(words.map(bare).filter((word) => word !== ''))
  return units.filter((unit) => namesOf(unit).some((name) => spoken.has(bare(name))))
}

/** A name without its signs and case, as people compare names. */
const bare = (name: string) => foldedWords(name).join(' ')

import type { Language } from '../language.ts'
import { fault, type Outcome, refuseInput } from '../outcome.ts'
import { columnLetter } from '../tables/column-letter.ts'
import { foldedWords } from '../words/fold.ts'
import type { TableRow } from './table.ts'

/** A column that rows may have, and everything its head may be called. */
export type HeadColumn = {
  key: string
  required: boolean
  label: Record<Language, string>
  also: readonly string[]
}

/** Where the rows begin, in which place each column stands, and heads that nothing is known by. */
export type Head = { at: number; places: Readonly<Record<string, number>>; unused: string[] }

/** Offices put titles, annexes and dates above a table. */
const deepest = 30

/** The row that names the columns: the first in which every column that is needed has its name. */
export function findHead(rows: readonly TableRow[], columns: readonly HeadColumn[]): Outcome<Head> {
  const needed = columns.filter(({ required }) => required)
  let best: readonly HeadColumn[] = needed
  for (const [at, { cells }] of rows.slice(0, deepest).entries()) {
    const found = placesIn(cells, columns)
    if ('twice' in found) return refuseInput([fault('file', 'import-head-twice', found.twice)])
    const missing = needed.filter(({ key }) => found.places[key] === undefined)
    if (missing.length === 0) return { refused: false, value: { at, ...found } }
    if (missing.length < best.length) best = missing
  }
  const names = (language: Language) => best.map(({ label }) => `«${label[language]}»`).join(', ')
  const missing = { ky: names('ky'), ru: names('ru'), en: names('en') }
  return refuseInput([fault('file', 'import-no-head', { missing })])
}

function placesIn(cells: readonly string[], columns: readonly HeadColumn[]) {
  const places = new Map<string, number>()
  const unused: string[] = []
  for (const [at, head] of cells.entries()) {
    const column = columns.find((one) => isCalled(one, head))
    const before = column && places.get(column.key)
    if (before !== undefined)
      return { twice: { head, first: columnLetter(before), second: columnLetter(at) } }
    if (column) places.set(column.key, at)
    else if (head !== '') unused.push(`${columnLetter(at)} «${head}»`)
  }
  return { places: Object.fromEntries(places), unused }
}

const bare = (name: string) => foldedWords(name).join(' ')

function isCalled({ label, also }: HeadColumn, head: string): boolean {
  const said = bare(head)
  return said !== '' && [...Object.values(label), ...also].some((name) => bare(name) === said)
}

import type { Language } from '../tables/names.ts'
import type { ColumnSet } from './columns.ts'
import type { Dress } from './dress.ts'
import type { FigureStyle } from './figures.ts'

/** How a table looks as a sheet. */
export type Look = {
  language: Language
  dress: Dress
  foot: number
  set: ColumnSet
  figures: FigureStyle
  codes: 'none' | 'text' | 'number'
  /** A second column of codes. */
  second: boolean
  numbered: boolean
  /** The row 1 2 3 4 below the head, or А Б 1 2 with letters for the names. */
  columnNumbers: false | 'digits' | 'letters'
  /** The head comes again after so many lines. */
  page: number | null
  /** An empty row before each section. */
  gaps: boolean
  indent: 'none' | 'spaces' | 'cell'
  /** Totals are formulas with their stored value. */
  formulas: boolean
  /** Empty columns on the left. */
  margin: 0 | 1
  /** Per cents as text with their sign, or as the fraction that a book shows so. */
  percentSign: boolean
  /** Years of the head are numbers, not text. */
  yearNumbers: boolean
  /** A page ends with its number, and the next begins with a word that the annex goes on. */
  continued: boolean
  /** Heads of two words are broken into two lines within their cell. */
  brokenHeads: boolean
}

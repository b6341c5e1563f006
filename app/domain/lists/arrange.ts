import type { Language } from '../language.ts'
import { searchWords, type Wanted, wantedWords } from '../words/search-words.ts'
import type { ListColumn, ListFacts } from './column.ts'

/** What of a list is wanted: words that are looked for, one answer a choice, the column it is ordered by, the page. */
export type ListWanted = {
  words: string
  chosen: Readonly<Record<string, string>>
  /** A column's key, with `-` in front from the end; '' for the order the rows come in. */
  sort: string
  /** From 1. */
  page: number
}

export type ListFound<Row> = {
  rows: readonly Row[]
  total: number
  page: number
  pages: number
  wanted: ListWanted
  /** No row has all the words that are looked for: these have the most of them. */
  partly: boolean
}

const usualLength = 30
/** Signs of what is looked for; what is longer is cut. */
export const longestSearch = 100

/** Reads what is wanted from an address; what the list does not know narrows nothing. */
export function wantedIn<Row>(query: URLSearchParams, list: ListFacts<Row>): ListWanted {
  const sort = query.get('sort') ?? ''
  const chosen = (list.choices ?? []).flatMap(({ key, options }) => {
    const value = query.get(key) ?? ''
    return options.some((option) => option.value === value) ? [[key, value] as const] : []
  })
  return {
    words: (query.get('words') ?? '').slice(0, longestSearch),
    chosen: Object.fromEntries(chosen),
    sort: list.columns.some(({ key, unordered }) => !unordered && key === sort.replace(/^-/, ''))
      ? sort
      : '',
    page: pageIn(query),
  }
}

/** The page in an address, from 1; what is no page is the first. */
export function pageIn(query: URLSearchParams): number {
  const text = query.get('page') ?? ''
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1
}

/** Which page is shown: beyond the last it is the last. `skip` is how many rows come before it. */
export function pageOf(total: number, page: number, length: number) {
  const pages = Math.max(1, Math.ceil(total / length))
  const here = Math.min(page, pages)
  return { page: here, pages, skip: (here - 1) * length }
}

export const isNarrowed = ({ words, chosen }: ListWanted) =>
  words.trim() !== '' || Object.keys(chosen).length > 0

/** All rows that are wanted, in the wanted order. */
export const wantedRows = <Row>(
  list: ListFacts<Row>,
  rows: readonly Row[],
  wanted: ListWanted,
  language: Language,
): Row[] => find(list, rows, wanted, language).rows

function find<Row>(
  list: ListFacts<Row>,
  rows: readonly Row[],
  { words, chosen, sort }: ListWanted,
  language: Language,
): { rows: Row[]; partly: boolean } {
  const asked = wantedWords(words)
  const fitting = rows.filter((row) =>
    (list.choices ?? []).every(({ key, of }) => (chosen[key] ?? of(row)) === of(row)),
  )
  const { found, partly } = withMostWords(list, fitting, asked)
  const column = list.columns.find(({ key }) => key === sort.replace(/^-/, ''))
  if (column) return { rows: inOrder(column, found, sort.startsWith('-'), language), partly }
  const named = asked.length > 0 && list.called ? calledFirst(list.called, found, asked) : found
  return { rows: named, partly }
}

/**
 * The rows that have every word; where none has, and rows are looked for as people speak (`called`), those with the
 * most: who looks for the road to the school is shown the roads and the schools.
 */
function withMostWords<Row>(list: ListFacts<Row>, rows: readonly Row[], asked: readonly Wanted[]) {
  if (asked.length === 0) return { found: [...rows], partly: false }
  const counted = rows.map((row) => ({ row, words: wordsFound(list.columns, row, asked) }))
  const most = list.called ? Math.max(1, ...counted.map(({ words }) => words)) : asked.length
  const found = counted.filter(({ words }) => words === most).map(({ row }) => row)
  return { found, partly: found.length > 0 && most < asked.length }
}

/** What is called by more of the words that are looked for comes before what only has them somewhere. */
function calledFirst<Row>(
  called: (row: Row) => string,
  rows: readonly Row[],
  asked: readonly Wanted[],
): Row[] {
  const ranked = rows.map((row) => {
    const words = searchWords([called(row)])
    return { row, named: asked.filter((one) => isAmong(words, one)).length }
  })
  return ranked.sort((a, b) => b.named - a.named).map(({ row }) => row)
}

const isAmong = (words: readonly string[], { prefix, stems }: Wanted) =>
  words.some((word) => word.startsWith(prefix) || stems.includes(word))

/** The page of the rows that is wanted. */
export function arrange<Row>(
  list: ListFacts<Row>,
  rows: readonly Row[],
  wanted: ListWanted,
  language: Language,
): ListFound<Row> {
  const length = list.length ?? usualLength
  const { rows: found, partly } = find(list, rows, wanted, language)
  const { page, pages, skip } = pageOf(found.length, wanted.page, length)
  const shown = found.slice(skip, skip + length)
  return { rows: shown, total: found.length, page, pages, wanted, partly }
}

/** How many of the words that are looked for a row has. */
function wordsFound<Row>(
  columns: readonly ListColumn<Row>[],
  row: Row,
  asked: readonly Wanted[],
): number {
  const texts = columns.flatMap((column) =>
    column.kind === 'text' ? [column.value(row) ?? ''] : [],
  )
  const words = searchWords(texts)
  // A number that is looked for is the row's own, or stands in a text; other figures of the row are not meant.
  const number = String(columns.find(({ key }) => key === 'number')?.value(row) ?? '')
  return asked.filter((one) => one.prefix === number || isAmong(words, one)).length
}

/** Ordered by a column; empty cells come last either way, and equal ones keep their places. */
function inOrder<Row>(
  column: ListColumn<Row>,
  rows: readonly Row[],
  down: boolean,
  language: Language,
): Row[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const keyed = rows.map((row) => ({ row, value: (column.order ?? column.value)(row) }))
  const isEmpty = ({ value }: { value: unknown }) => value === null || value === ''
  const empty = keyed.filter(isEmpty)
  const full = keyed.filter((one) => !isEmpty(one))
  // Comparing words is slow, and many rows say the same: each text is given its place once.
  const texts = new Set(full.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))
  const placed = new Map<unknown, number>()
  let place = 0
  let before: string | null = null
  for (const text of [...texts].sort(collator.compare)) {
    if (before !== null && collator.compare(before, text) !== 0) place += 1
    placed.set(text, place)
    before = text
  }
  const order = (value: unknown) => placed.get(value) ?? Number(value)
  full.sort((a, b) => (down ? order(b.value) - order(a.value) : order(a.value) - order(b.value)))
  return [...full, ...empty].map(({ row }) => row)
}

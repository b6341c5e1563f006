import type { Day } from '../../calendar/day.ts'
import type { Understood } from '../../imports/import.ts'
import { cellsOf } from '../../imports/read-cells.ts'
import type { Beside } from '../../imports/row-reader.ts'
import { fault } from '../../outcome.ts'
import type { Point } from '../../points.ts'
import { collectedColumns } from '../imports.ts'
import { type MeasuredKind, readMeasures } from '../measures.ts'
import { isThere, type PlaceVisited } from '../pages.ts'
import { nearnessOf } from '../presence.ts'
import { checks, factField, isVisitMark, mostVisitWords, type Seen, type Visit } from '../visit.ts'
import { checkDay } from '../when.ts'
import { checkName, questionName } from '../xlsform.ts'

/** What the answers are read beside, as plain values. */
export type CollectedContext = {
  facilities: readonly PlaceVisited[]
  kinds: readonly MeasuredKind[]
  /** Of all visits that are kept: one that was taken in stays one. */
  marks: string[]
}

/** A visit as it was collected; the rest is told by who takes it in, and when. */
export type CollectedVisit = Pick<
  Visit,
  'facility' | 'kind' | 'mark' | 'on' | 'facts' | 'checks' | 'words' | 'presence'
>

type Cells = Readonly<Record<string, string>>

/** The questions of kinds and the checks that a file may answer, by the names that the form gives them. */
export const namesAsked = (kinds: CollectedContext['kinds']): string[] => [
  ...kinds.flatMap(({ key, facts }) => facts.map((fact) => questionName(key, fact.key))),
  ...checks.map(checkName),
]

/** What ODK and Kobo call the two halves of the place that a phone said it was at. */
export const whereHeads = {
  latitude: ['where-Latitude', '_where_latitude'],
  longitude: ['where-Longitude', '_where_longitude'],
} as const

/** Reads what was collected with ODK or Kobo, a visit a row, beside what the municipality keeps. */
export function collectedReader(context: CollectedContext, { today }: Pick<Beside, 'today'>) {
  const kept = new Set(context.marks)
  const seen = new Map<string, number>()
  return (row: number, cells: Cells): Understood<CollectedVisit> => {
    const read = cellsOf(cells)
    const on = read.day('on')
    if (on === null && (cells.on ?? '') === '') read.wrong('on', fault('', 'cell-empty', {}))
    if (on) for (const one of checkDay(on, today)) read.wrong('on', one)
    const mark = markIn(read, cells)
    const again = seen.get(mark)
    if (again !== undefined) read.wrong('record', fault('', 'cell-twice', { row: again }))
    if (mark !== '') seen.set(mark, row)
    const facility = facilityIn(read, cells, { on, facilities: context.facilities })
    const kind = context.kinds.find(({ key }) => key === facility?.kind)
    const facts = kind ? factsIn(read, cells, kind) : {}
    const found = checksIn(read, cells)
    const words = read.text('words', { max: mostVisitWords, required: false })
    const isBlank = Object.keys({ ...facts, ...found }).length === 0 && words === ''
    // Where something else is wrong, what was written may be just what could not be read.
    if (isBlank && read.faults.length === 0) read.wrong(null, fault('', 'visit-empty', {}))
    const where = whereIn(cells)
    if (!facility || !on || read.faults.length > 0)
      return { shown: shownOf(cells, namesAsked(context.kinds)), faults: read.faults }
    const value: CollectedVisit = {
      ...{ facility: facility.number, kind: facility.kind, mark, on, facts, checks: found, words },
      presence: where && facility.point ? nearnessOf(where, facility.point) : null,
    }
    const asked = namesAsked(kind ? [kind] : [])
    return { shown: shownOf(cells, asked), value, effect: kept.has(mark) ? 'same' : 'new' }
  }
}

type Read = ReturnType<typeof cellsOf>

/** The id that the phone drew for a record, by which it is known when it comes again. */
function markIn(read: Read, cells: Cells): string {
  const mark = (cells.record ?? '')
    .trim()
    .replace(/^uuid:/i, '')
    .toLowerCase()
  if (isVisitMark(mark)) return mark
  read.wrong('record', fault('', 'visit-row-record', { found: mark.slice(0, 40) }))
  return ''
}

/** The place by the number that the form gave it; it is of the kind that was chosen, and was there on that day. */
function facilityIn(
  read: Read,
  cells: Cells,
  { on, facilities }: { on: Day | null } & Pick<CollectedContext, 'facilities'>,
) {
  const found = (cells.visited ?? '').trim()
  const facility = facilities.find(({ number }) => `${number}` === found)
  if (!facility) {
    read.wrong('visited', fault('', 'visit-row-place', { found: found.slice(0, 40) }))
    return null
  }
  if ((cells.kind ?? '').trim() !== facility.kind)
    read.wrong('kind', fault('', 'visit-row-kind', { kind: facility.kind }))
  if (on && !isThere(facility, on)) read.wrong('visited', fault('', 'visit-facility-closed', {}))
  return facility
}

function factsIn(read: Read, cells: Cells, kind: CollectedContext['kinds'][number]) {
  const { facts, faults } = readMeasures(kind, (key) => cells[questionName(kind.key, key)] ?? '')
  for (const { key } of kind.facts)
    for (const one of faults.filter(({ field }) => field === factField(key)))
      read.wrong(questionName(kind.key, key), one)
  return facts
}

function checksIn(read: Read, cells: Cells): Visit['checks'] {
  const found: Partial<Record<(typeof checks)[number], Seen>> = {}
  for (const check of checks) {
    const cell = (cells[checkName(check)] ?? '').trim()
    if (cell === 'yes' || cell === 'no') found[check] = cell
    else if (cell !== '') read.wrong(checkName(check), fault('', 'choose-one', {}))
  }
  return found
}

/** Where the phone said it was; what cannot be read is nothing that was said. */
function whereIn(cells: Cells): Point | null {
  const numberIn = (cell = '') => (/^-?\d{1,3}(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : null)
  const [latitude, longitude] = [numberIn(cells.latitude), numberIn(cells.longitude)]
  if (latitude === null || longitude === null) return null
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

/** A row as it stands in the file; what has a column of its own there is gathered, by its name. */
function shownOf(cells: Cells, asked: readonly string[]): string[] {
  const isCheck = new Set<string>(checks.map(checkName))
  const gathered = (some: readonly string[]) =>
    some.flatMap((name) => (cells[name] ? [`${name}: ${cells[name]}`] : [])).join('; ')
  const own: Cells = {
    ...cells,
    measured: gathered(asked.filter((name) => !isCheck.has(name))),
    seen: gathered([...isCheck]),
  }
  return collectedColumns.map((column) => own[column] ?? '')
}

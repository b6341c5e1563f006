import type { Day } from '../../calendar/day.ts'
import { besides } from '../../imports/besides.ts'
import type { Understood } from '../../imports/import.ts'
import { cellsOf } from '../../imports/read-cells.ts'
import type { InLanguages } from '../../language.ts'
import { fault } from '../../outcome.ts'
import { foldedWords } from '../../words/fold.ts'
import { bases, type Facility, type FacilityEntry, type FacilityRow } from '../facility.ts'
import { facilityColumns } from '../imports.ts'
import type { FacilityKind } from '../kind.ts'
import { type Ground, readGround } from './places.ts'

/** What rows are compared with, as plain values. */
export type FacilityContext = Ground & {
  facilities: Facility[]
  kinds: FacilityKind[]
  /** All names of each village that stands. */
  names: { number: number; names: string[] }[]
}

type Cells = Readonly<Record<string, string>>
type Read = ReturnType<typeof cellsOf>

const bare = (name: string) => foldedWords(name).join(' ')

/** Reads the rows of a register, in their order, beside what the municipality keeps. */
export function facilityReader(context: FacilityContext) {
  const seen = new Map<string, number>()
  return (row: number, cells: Cells): Understood<FacilityRow> => {
    const read = cellsOf(cells)
    const entry = entryIn(read, cells, context)
    const before = entry ? knownAs(read, entry, context) : undefined
    if (entry) {
      const own = before ? `${before.number}` : markOf(entry)
      const again = seen.get(own)
      if (again !== undefined) read.wrong('kind', fault('', 'cell-twice', { row: again }))
      seen.set(own, row)
    }
    const isEnded = before !== undefined && before.until !== null
    if ((cells.until ?? '') !== '' && !isEnded)
      read.wrong('until', fault('', 'facility-row-ended', {}))
    if (!entry || read.faults.length > 0)
      return { shown: facilityColumns.map((column) => cells[column] ?? ''), faults: read.faults }
    return understood(entry, before, context)
  }
}

function understood(
  entry: FacilityEntry & { osm: string | null },
  before: Facility | undefined,
  context: FacilityContext,
): Understood<FacilityRow> {
  const osm = entry.osm ?? before?.osm ?? null
  const from = entry.from ?? before?.from ?? null
  const value: FacilityRow = { ...entry, from, osm, number: before?.number ?? null }
  const after = written({ ...value, until: before?.until ?? null }, context)
  if (!before) return { shown: after, value, effect: 'new' }
  const stood = written(before, context)
  // What has ended stays as it was.
  const same = before.until !== null || stood.join('\n') === after.join('\n')
  return { shown: besides(stood, same ? stood : after), value, effect: same ? 'same' : 'changed' }
}

function entryIn(read: Read, cells: Cells, context: FacilityContext) {
  const kind = kindIn(read, cells, context.kinds)
  const name = nameIn(read)
  const { point, faults } = readGround(cells.latitude ?? '', cells.longitude ?? '', context)
  for (const one of faults) read.wrong(one.field, one)
  const village = villageIn(read, cells, context.names)
  const text = (column: string, max: number) => read.text(column, { max, required: false })
  const entry = {
    ...{ kind: kind ?? '', name, village, point },
    landmark: text('landmark', 200),
    provider: text('provider', 160),
    standard: text('standard', 200),
    tariff: text('tariff', 120),
    budgetCode: text('budget-code', 20),
    basis: basisIn(read, cells),
    from: read.day('from'),
    osm: text('osm', 40) || null,
  }
  return kind === null ? null : entry
}

/** A kind by its key or by its name in any language. */
function kindIn(read: Read, cells: Cells, kinds: readonly FacilityKind[]): string | null {
  const found = (cells.kind ?? '').trim()
  const isIt = ({ key, name }: FacilityKind) =>
    key === found || Object.values(name).some((one) => one && bare(one) === bare(found))
  const kind = kinds.find((one) => one.offered && isIt(one))
  if (kind) return kind.key
  const known = kinds.filter(({ offered }) => offered).map(({ key }) => key)
  const facts = { found: found.slice(0, 60), known: known.join(', ') }
  read.wrong('kind', fault('', 'facility-kind-unknown', facts))
  return null
}

/** A village by its number or any of its names; empty is the whole municipality. */
function villageIn(read: Read, cells: Cells, villages: FacilityContext['names']): number | null {
  const found = (cells.village ?? '').trim()
  if (found === '') return null
  const village = villages.find(
    ({ number, names }) =>
      `${number}` === found || names.some((name) => bare(name) === bare(found)),
  )
  if (!village)
    read.wrong('village', fault('', 'facility-village-unknown', { found: found.slice(0, 60) }))
  return village?.number ?? null
}

function basisIn(read: Read, cells: Cells) {
  const found = (cells.basis ?? '').trim()
  const basis = found === '' ? 'own' : bases.find((one) => one === found)
  if (!basis)
    read.wrong('basis', fault('', 'facility-basis-unknown', { found: found.slice(0, 40) }))
  return basis ?? 'own'
}

function nameIn(read: Read): InLanguages | null {
  const [ky = '', ru = '', en = ''] = (['ky', 'ru', 'en'] as const).map((language) =>
    read.text(`name-${language}`, { max: 120, required: false }),
  )
  if (ky === '' && ru === '' && en === '') return null
  // The name of a map is in one language; a page without the Kyrgyz one would have none to stand in.
  return { ky: ky || ru || en, ...(ru ? { ru } : {}), ...(en ? { en } : {}) }
}

/** The facility that a row is about: by its number, by the map's, or one that is called and stands the same. */
function knownAs(
  read: Read,
  entry: FacilityEntry & { osm: string | null },
  { facilities }: FacilityContext,
): Facility | undefined {
  const number = read.whole('number', 1_000_000)
  if (number !== null) {
    const found = facilities.find((one) => one.number === number)
    if (!found) read.wrong('number', fault('', 'facility-number-unknown', { number }))
    return found
  }
  const byMap = entry.osm && facilities.find((one) => one.osm === entry.osm)
  if (byMap) return byMap
  const mark = markOf(entry)
  return facilities.find((one) => one.until === null && markOf(one) === mark)
}

/** What tells one facility from another where there is no number: what it is, where, and what it is called. */
const markOf = ({ kind, village, name, landmark, point }: Omit<FacilityEntry, 'from'>) =>
  JSON.stringify([kind, village, name?.ky ?? '', landmark, point?.latitude, point?.longitude])

type Written = FacilityEntry & { number: number | null; osm: string | null; until: Day | null }

/** A facility as the cells of its row. */
function written(row: Written, { names }: FacilityContext): string[] {
  const { number, kind, name, village, landmark, point, provider, standard, tariff } = row
  const named = names.find((one) => one.number === village)?.names[0]
  return [
    ...[`${number ?? ''}`, kind, name?.ky ?? '', name?.ru ?? '', name?.en ?? ''],
    ...[named ?? `${village ?? ''}`, landmark],
    ...[`${point?.latitude ?? ''}`, `${point?.longitude ?? ''}`],
    ...[provider, standard, tariff, row.budgetCode, row.basis],
    ...[row.from ?? '', row.until ?? '', row.osm ?? ''],
  ]
}

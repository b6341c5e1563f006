import type { LoaderFunctionArgs } from '@remix-run/node'
import { wantedIn, wantedRows } from '#app/domain/lists/arrange.ts'
import { columnsInFiles, type ListFacts } from '#app/domain/lists/column.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { platformAddress } from '#app/domain/places/place-id.ts'
import type { Point } from '#app/domain/points.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Say, sayIn } from '#app/ui/say.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import type { Area, Parts, Reading, Visit } from '../pages/declared.server.ts'
import { enter } from '../pages/enter.server.ts'
import type { QueryWords } from '../pages/query-words.ts'
import { wholeFile } from '../pages/whole-file.server.ts'
import { type CsvSeparator, csvCell, csvHead, csvRows } from './file-cells.ts'
import { listWords } from './list-words.server.ts'
import { xlsxOf } from './write-xlsx.server.ts'

type Made = { body: string | Uint8Array<ArrayBuffer>; type: string }
type Make = (list: ListFacts<unknown>, rows: readonly unknown[]) => Made | Promise<Made>

const csv =
  (separator: CsvSeparator): Make =>
  (list, rows) => ({
    body: csvHead(list, separator) + csvRows(list, rows, separator),
    type: 'text/csv; charset=utf-8',
  })

const xlsx: Make = async (list, rows) => ({
  body: await xlsxOf(list, rows),
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})

type Placed = { point: Point | null; tags?: Readonly<Record<string, string>> }
// What a file is made of is the list's own: the kinds of its rows do not matter there.
type AnyPlaced = (row: unknown) => Placed

const geojson =
  (placed: AnyPlaced): Make =>
  (list, rows) => {
    const columns = columnsInFiles(list)
    const features = rows.map((row) => {
      const { point, tags } = placed(row)
      const cells = columns.map((column) => [column.key, csvCell(column, row)])
      const coordinates = point && [point.longitude, point.latitude]
      return {
        type: 'Feature',
        geometry: coordinates && { type: 'Point', coordinates },
        properties: { ...Object.fromEntries(cells), ...tags },
      }
    })
    const body = JSON.stringify({ type: 'FeatureCollection', features })
    return { body, type: 'application/geo+json' }
  }

/** The last part of the address says which file; `list-semicolon.csv` is for spreadsheets that divide cells by `;`. */
const files: Readonly<Record<string, Make>> = {
  'list.csv': csv(','),
  'list-semicolon.csv': csv(';'),
  'list.xlsx': xlsx,
}

type Declared<A extends Parts, Row> = Pick<Reading<A, never, unknown>, 'may' | 'params'> & {
  area: Exclude<Area, 'data'>
  rows(visit: Visit<A>): Promise<Outcome<readonly Row[]>>
  /** With the rows where what can be chosen is read from them. */
  describe(say: Say, rows: readonly Row[]): ListFacts<Row>
  /** Other words behind `?` that it reads than those of the list. */
  query?: QueryWords
  /** The rows are those that were looked for: the database has searched. */
  searched?: true
  /** Where each row is: the list is a GeoJSON file too, with its columns by their keys and what `tags` adds to them. */
  placed?(row: Row): Placed
}

/**
 * A list as a file, in the language of its address, narrowed and ordered as its page is; whoever may not see the page
 * gets no file.
 */
export function listFile<Row, A extends Parts = Record<never, never>>(declared: Declared<A, Row>) {
  const { area, may, params, rows, describe, query = {} } = declared
  const page = { params: { ...params, file: 'word' as const }, ...(may ? { may } : {}) }
  const { placed } = declared
  const makers = placed ? { ...files, 'list.geojson': geojson(placed as AnyPlaced) } : files
  const loader = async (args: LoaderFunctionArgs) => {
    const visit = await enter(args, { area }, page)
    const make = Object.hasOwn(makers, visit.params.file ?? '')
      ? makers[visit.params.file ?? '']
      : null
    if (!make) return new Response(texts(visit.language).reasons['not-here']({}), { status: 404 })
    // The parts were read as declared, and one more.
    const found = await rows(visit as unknown as Visit<A>)
    if (found.refused) return refusedPage(visit.language, found)
    const say = sayIn(visit.language, args.params.place ?? platformAddress)
    const list = describe(say, found.value)
    const asked = wantedIn(visit.query, list)
    const wanted = declared.searched ? { ...asked, words: '', chosen: {} } : asked
    const shown = wantedRows(list, found.value, wanted, visit.language)
    // What a file is made of is the list's own: the kinds of its rows do not matter there.
    const described = list as ListFacts<unknown>
    const name = `${list.name}${(visit.params.file ?? '').replace(/^[^.]*/, '')}`
    return answer(args.request, { ...(await make(described, shown)), name, area })
  }
  const words = area === 'public' ? { ...listWords((say) => describe(say, [])), ...query } : null
  return Object.assign(loader, { door: { area }, words })
}

type ListAnswer = Made & { name: string; area: Area }

/** What everybody may read may be kept and asked about again; what is somebody's is left behind nowhere. */
function answer({ method, headers }: Request, { body, type, name, area }: ListAnswer) {
  const asked = { method, header: (name: string) => headers.get(name) }
  const named = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': area === 'public' ? 'no-cache' : 'no-store',
  }
  return wholeFile(asked, body, named)
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ListWanted, wantedIn } from '#app/domain/lists/arrange.ts'
import { columnsInFiles, type ListFacts } from '#app/domain/lists/column.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import type { Point } from '#app/domain/points.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Say, sayIn } from '#app/ui/say.ts'
import { streamed } from '../answers/streamed.server.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import type { Area, Parts, Reading, Visit } from '../pages/declared.server.ts'
import { enter } from '../pages/enter.server.ts'
import type { QueryWords } from '../pages/query-words.ts'
import { type CsvSeparator, csvCell, csvHead, csvRows } from './file-cells.ts'
import { xlsxOf } from './write-xlsx.server.ts'

/** Rows of a workbook at most: it is made as a whole, and a longer list is read by programs, from the other files. */
const mostInWorkbook = 10_000

type Batches<Row> = () => AsyncIterable<readonly Row[]>
type Pieces<Row> = (list: ListFacts<Row>, rows: Batches<Row>) => AsyncIterable<string>

const csv = (separator: CsvSeparator) =>
  async function* <Row>(list: ListFacts<Row>, rows: Batches<Row>) {
    yield csvHead(list, separator)
    for await (const some of rows()) yield csvRows(list, some, separator)
  }

const geojson = <Row>(pointOf: (row: Row) => Point | null): Pieces<Row> =>
  async function* (list, rows) {
    const columns = columnsInFiles(list)
    const featureOf = (row: Row) => {
      const point = pointOf(row)
      const coordinates = point && [point.longitude, point.latitude]
      const cells = columns.map((column) => [column.key, csvCell(column, row)])
      return JSON.stringify({
        type: 'Feature',
        geometry: coordinates && { type: 'Point', coordinates },
        properties: Object.fromEntries(cells),
      })
    }
    yield '{"type":"FeatureCollection","features":['
    let before = ''
    for await (const some of rows()) {
      if (some.length === 0) continue
      yield before + some.map(featureOf).join(',')
      before = ','
    }
    yield ']}'
  }

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What the database finds: how many rows, and those in their order, a little at a time. */
type Found<Row, Among> = { among: Among; total: number; rows: Batches<Row> }

type Declared<A extends Parts, Row, Among> = Pick<Reading<A, never, unknown>, 'may' | 'params'> & {
  area: Exclude<Area, 'data'>
  find(visit: Visit<A>, asked: (among: Among) => ListWanted): Promise<Outcome<Found<Row, Among>>>
  /** From what is chosen from. */
  describe(say: Say, among: Among): ListFacts<Row>
  /** The words behind `?` that it reads. */
  query: QueryWords
  /** Where each row is: the list is a GeoJSON file too. */
  pointOf?(row: Row): Point | null
}

/**
 * A list of any length as a file: its rows leave as the database finds them, and never lie in memory as a whole. Narrowed
 * and ordered as its page is; whoever may not see the page gets no file.
 */
export function longListFile<Row, Among, A extends Parts = Record<never, never>>(
  declared: Declared<A, Row, Among>,
) {
  const { area, may, params, find, describe, query, pointOf } = declared
  const page = { params: { ...params, file: 'word' as const }, ...(may ? { may } : {}) }
  const made: Readonly<Record<string, { type: string; pieces: Pieces<Row> | null }>> = {
    'list.csv': { type: 'text/csv; charset=utf-8', pieces: csv(',') },
    'list-semicolon.csv': { type: 'text/csv; charset=utf-8', pieces: csv(';') },
    'list.xlsx': { type: workbook, pieces: null },
    ...(pointOf && {
      'list.geojson': { type: 'application/geo+json', pieces: geojson(pointOf) },
    }),
  }
  const loader = async (args: LoaderFunctionArgs) => {
    const visit = await enter(args, { area }, page)
    const { language } = visit
    const asked = visit.params.file ?? ''
    const file = Object.hasOwn(made, asked) ? made[asked] : null
    if (!file) return new Response(texts(language).reasons['not-here']({}), { status: 404 })
    const say = sayIn(language, visit.place)
    // The parts were read as declared, and one more.
    const found = await find(visit as unknown as Visit<A>, (among) =>
      wantedIn(visit.query, describe(say, among)),
    )
    if (found.refused) return refusedPage(language, found)
    const { among, total, rows } = found.value
    const list = describe(say, among)
    const headers = {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${list.name}${asked.replace(/^[^.]*/, '')}"`,
      'Cache-Control': area === 'public' ? 'no-cache' : 'no-store',
    }
    if (args.request.method === 'HEAD') return new Response(null, { headers })
    if (file.pieces)
      return new Response(streamed(file.pieces(list, rows), args.context.reader), { headers })
    if (total > mostInWorkbook)
      return new Response(texts(language).lists.tooLongForWorkbook(mostInWorkbook), {
        status: 413,
      })
    return new Response(await xlsxOf(list, await all(rows)), { headers })
  }
  return Object.assign(loader, { door: { area }, words: area === 'public' ? query : null })
}

async function all<Row>(rows: Batches<Row>): Promise<Row[]> {
  const whole: Row[] = []
  for await (const some of rows()) whole.push(...some)
  return whole
}

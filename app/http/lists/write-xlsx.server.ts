import { localTimeOf } from '#app/domain/calendar/day.ts'
import { columnsInFiles, type ListColumn, type ListFacts } from '#app/domain/lists/column.ts'
import { startThread } from '#app/services/thread.server.ts'
import { type Table, workbookOf } from './workbook.server.ts'

/** Cells of a workbook that is made at once: a larger one would hold up everybody's pages. */
const madeAtOnce = 5_000
/** A thread that needs more is ended: 20,000 rows of fourteen columns took 160 MB. */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 }

/** A list as a workbook; a large one is made in a thread of its own, one at a time in this process. */
export function xlsxOf<Row>(
  list: ListFacts<Row>,
  rows: readonly Row[],
): Promise<Uint8Array<ArrayBuffer>> {
  const make = () => tableOf(list, rows)
  if (rows.length * columnsInFiles(list).length <= madeAtOnce) return workbookOf(make())
  return inTurn(() => inThread(make()))
}

let last: Promise<unknown> = Promise.resolve()
/** Begins when all that were asked for before have ended, whatever became of them. */
function inTurn<T>(make: () => Promise<T>): Promise<T> {
  const made = last.then(make)
  last = made.catch(() => {})
  return made
}

function inThread(data: Table): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const source = new URL(/* @vite-ignore */ './workbook-worker.server.ts', import.meta.url)
    const thread = startThread({ name: 'workbook-worker', source, data, limits })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('a thread ended without its workbook')))
  })
}

function tableOf<Row>(list: ListFacts<Row>, rows: readonly Row[]): Table {
  const columns = columnsInFiles(list)
  return {
    sheet: sheetName(list.title),
    kinds: columns.map(({ kind }) => kind),
    head: columns.map(({ label }) => label),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  }
}

function cellOf<Row>(column: ListColumn<Row>, row: Row): string | number | Date | null {
  const value = column.value(row)
  if (value === null || value === '') return null
  if (column.kind === 'money') return Number(value) / 100
  if (column.kind === 'count') return Number(value)
  if (column.kind === 'day') return new Date(`${value}T00:00:00Z`)
  return value instanceof Date ? new Date(`${localTimeOf(value)}Z`) : cellText(String(value))
}

/** A cell holds at most 32,767 signs, and none that XML does not know. */
const cellText = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').slice(0, 32_000)

const sheetName = (title: string) => title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)

import { parse } from 'csv-parse/sync'
import { byColumnTypes } from '#app/domain/budget/packages/by-column-types.ts'
import { byHeads } from '#app/domain/budget/packages/by-heads.ts'
import { byModel } from '#app/domain/budget/packages/by-model.ts'
import type {
  PackageDescriptor,
  PackageField,
  PackageResource,
} from '#app/domain/budget/packages/descriptor.ts'
import type { PackageRow } from '#app/domain/budget/packages/model.ts'
import { packageSheets } from '#app/domain/budget/packages/package-sheets.ts'
import type { Sheet } from '#app/domain/budget/sheets/sheet.ts'
import { asWrittenInCsv } from '#app/domain/records/csv.ts'
import { decodeText, separatorOf } from '#app/domain/tables/decode-text.ts'
import { unpack } from '../parts.server.ts'
import { bookLimits, UnreadableFile } from '../unreadable.ts'
import { readDescriptor } from './read-descriptor.server.ts'

const descriptorName = /(^|\/)datapackage\.json$/

export const isDataPackage = (names: readonly string[]) =>
  names.some((name) => descriptorName.test(name))

/** The sheets of a packed Fiscal Data Package, of any version that is known to be published. */
export function readDataPackage(bytes: Uint8Array): readonly Sheet[] {
  const parts = partsOf(bytes)
  const [at] = [...parts.keys()].filter((name) => descriptorName.test(name))
  const root = at?.replace(/datapackage\.json$/, '') ?? ''
  const descriptor = readDescriptor(decodeText(parts.get(at ?? '') ?? new Uint8Array()) ?? '')
  const tables = new Map(
    descriptor.resources.flatMap((resource) => {
      const part = parts.get(root + resource.path.replace(/^\.\//, ''))
      return part ? [[resource, rowsIn(part, resource, descriptor)] as const] : []
    }),
  )
  for (const [index, resource] of descriptor.resources.entries()) {
    const table = tables.get(resource)
    if (!table || table.length === 0) continue
    const found = sheetsIn(descriptor, resource, { index, tables })
    if (found) return found
  }
  throw new UnreadableFile('no-table')
}

type Tables = ReadonlyMap<PackageResource, readonly PackageRow[]>

/** The first table that holds amounts is the package's; the others only name what its columns point to. */
function sheetsIn(
  descriptor: PackageDescriptor,
  resource: PackageResource,
  { index, tables }: { index: number; tables: Tables },
): readonly Sheet[] | null {
  const { fields, rows } = joined(descriptor, resource, tables)
  const heads = [...(rows[0]?.cells.keys() ?? [])]
  const { model: described, year } = descriptor
  const model = described
    ? byModel(described, resource, { first: index === 0, year })
    : (byColumnTypes(resource, fields, year) ?? byHeads(resource, heads))
  if (!model) return null
  const sheets = packageSheets(rows, model, resource.decimalSign)
  if (typeof sheets === 'string') throw new UnreadableFile(sheets)
  return sheets
}

/** A table with the columns of those that its own columns point to. */
function joined(descriptor: PackageDescriptor, resource: PackageResource, tables: Tables) {
  let rows = tables.get(resource) ?? []
  const fields: PackageField[] = []
  for (const { column, resource: name, key } of resource.foreignKeys) {
    const other = descriptor.resources.find((one) => one.name === name)
    if (!other || other === resource) continue
    const found = new Map(
      (tables.get(other) ?? []).map((row) => [row.cells.get(key) ?? '', row.cells] as const),
    )
    fields.push(...other.fields.filter((field) => field.name !== key || field.columnType))
    rows = rows.map((row) => {
      const cells = found.get(row.cells.get(column) ?? '')
      return cells ? { ...row, cells: new Map([...cells, ...row.cells]) } : row
    })
  }
  return { fields, rows }
}

function rowsIn(
  bytes: Uint8Array,
  { delimiter }: PackageResource,
  { own }: PackageDescriptor,
): PackageRow[] {
  const text = decodeText(bytes)
  if (text === null) throw new UnreadableFile('other-kind')
  const records: string[][] = parse(text, {
    bom: true,
    delimiter: delimiter ?? separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: bookLimits.rows + 2,
  })
  if (records.length > bookLimits.rows + 1) throw new UnreadableFile('too-long')
  const [heads = [], ...rows] = records
  if (heads.length > bookLimits.columns) throw new UnreadableFile('too-wide')
  if (heads.length * rows.length > bookLimits.cells * 2) throw new UnreadableFile('too-large')
  const written = own ? asWrittenInCsv : (text: string) => text
  return rows.map((cells, at) => ({
    row: at + 2,
    cells: new Map(heads.map((head, column) => [head.trim(), written(cells[column] ?? '')])),
  }))
}

/** The descriptor and the texts of the tables; what else lies in the archive is not unpacked. */
function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array[]>()
  unpack(bytes, (name) => {
    if (!descriptorName.test(name) && !/\.(csv|tsv|txt)$/i.test(name)) return null
    const chunks: Uint8Array[] = []
    found.set(name, chunks)
    return (data) => void chunks.push(data.slice())
  })
  return new Map([...found].map(([name, chunks]) => [name, Buffer.concat(chunks)]))
}

import { createHash } from 'node:crypto'
import {
  type Import,
  noRows,
  type PreviewPart,
  type PreviewRow,
  partOf,
  previewParts,
} from '#app/domain/imports/import.ts'
import { writeRows } from '#models/imports/import-rows.server.ts'

/** Rows of one page of a preview. */
const pageLength = 100

/** A hash over rows in their order, each with what is taken in of it. */
export function rowsHasher() {
  const hash = createHash('sha256')
  return {
    add({ row, value }: Pick<PreviewRow, 'row' | 'value'>) {
      hash.update(`${JSON.stringify([row, value])}\n`)
    },
    end: () => hash.digest('hex'),
  }
}

/** Writes a preview page by page while its rows come, and counts them. */
export function previewWriter({
  place,
  number,
  until,
}: Pick<Import, 'place' | 'number' | 'until'>) {
  const counts = { ...noRows }
  const waiting: Record<PreviewPart, PreviewRow[]> = { wrong: [], taken: [], same: [] }
  const pages: Record<PreviewPart, number> = { wrong: 0, taken: 0, same: 0 }
  const hasher = rowsHasher()

  async function write(part: PreviewPart) {
    const rows = waiting[part]
    if (rows.length === 0) return
    waiting[part] = []
    await writeRows({ place, import: number, part, page: ++pages[part], until, rows })
  }

  return {
    async add(row: PreviewRow) {
      const part = partOf(row)
      counts[part]++
      if (row.effect === 'new' || row.effect === 'changed') {
        counts[row.effect]++
        hasher.add(row)
      }
      waiting[part].push(row)
      if (waiting[part].length >= pageLength) await write(part)
    },
    async end() {
      for (const part of previewParts) await write(part)
      return { counts, rowsHash: hasher.end() }
    },
  }
}

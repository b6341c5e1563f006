import {
  type Import,
  noRows,
  type PreviewPart,
  type PreviewRow,
  partOf,
  previewParts,
} from '#app/domain/imports/import.ts'
import { writeRows } from '#models/imports/import-rows.server.ts'
import type { Keeping } from './sealing/keeping.server.ts'

/** Rows of one page of a preview. */
const pageLength = 100

/** A hash over rows in their order, each with what is taken in of it. */
export function rowsHasher({ hasher }: Pick<Keeping, 'hasher'>) {
  const hash = hasher()
  return {
    add({ row, value }: Pick<PreviewRow, 'row' | 'value'>) {
      hash.update(`${JSON.stringify([row, value])}\n`)
    },
    end: () => hash.digest('hex'),
  }
}

/** Writes a preview page by page while its rows come, and counts them. */
export function previewWriter(
  { place, number, until }: Pick<Import, 'place' | 'number' | 'until'>,
  keeping: Keeping,
) {
  const counts = { ...noRows }
  const waiting: Record<PreviewPart, PreviewRow[]> = { wrong: [], taken: [], same: [] }
  const pages: Record<PreviewPart, number> = { wrong: 0, taken: 0, same: 0 }
  const hasher = rowsHasher(keeping)

  async function write(part: PreviewPart) {
    const rows = waiting[part]
    if (rows.length === 0) return
    waiting[part] = []
    const kept = keeping.rowsToKeep(rows)
    await writeRows({ place, import: number, part, page: ++pages[part], until, rows: kept })
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

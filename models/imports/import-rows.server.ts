import { Schema } from 'mongoose'
import type { PreviewPart, PreviewRow } from '#app/domain/imports/import.ts'
import { importRetention } from '#app/domain/imports/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** The rows of one page of a preview, so that a page is one record. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    import: { type: Number, required: true },
    part: { type: String, required: true },
    page: { type: Number, required: true },
    until: { type: Date, required: true },
    rows: { type: [Schema.Types.Mixed], required: true },
  },
  { collection: 'import-rows', minimize: false },
).index({ place: 1, import: 1, part: 1, page: 1 }, { unique: true })

/** The rows of a page under a seal: base64 of what only a key of its own opens. */
export type SealedRows = { sealed: string }

export type RowsPage = {
  place: string
  import: number
  part: PreviewPart
  /** From 1. */
  page: number
  until: Date
  rows: readonly (PreviewRow | SealedRows)[]
}

const Pages = defineModel<RowsPage>('ImportRows', schema, importRetention['import-rows'])

/**
 * Writes a page. One that a process wrote which has since been overtaken gives way: the same file is read again from
 * its first row.
 */
export async function writeRows({ rows, until, ...key }: RowsPage): Promise<void> {
  await Pages.collection.updateOne(key, { $set: { until, rows: [...rows] } }, { upsert: true })
}

type PageKey = Pick<RowsPage, 'place' | 'import' | 'part' | 'page'>

export async function readRows(key: PageKey): Promise<RowsPage['rows']> {
  return (await Pages.findOne(key, plain).lean<RowsPage>())?.rows ?? []
}

/** The rows that are to be taken in, page by page in their order. */
export async function* takenRows(tx: Transaction, place: string, number: number) {
  const pages = Pages.find({ place, import: number, part: 'taken' }, plain)
    .session(tx)
    .sort({ page: 1 })
    .lean<RowsPage[]>()
    .cursor()
  for await (const { rows } of pages) yield rows
}

export async function deleteRows(place: string, number: number): Promise<void> {
  await Pages.deleteMany({ place, import: number })
}

import { Schema } from 'mongoose'
import type { Audience } from '#app/domain/documents/document.ts'
import { documentRetention } from '#app/domain/documents/retention.ts'
import type { FilePart, StoredFile } from '#app/domain/documents/stored-file.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import { isDuplicate, type Transaction } from '../database/in-transaction.server.ts'
import {
  type ContentId,
  deleteContent,
  readContent,
  wholeContents,
  writeContent,
} from './contents.server.ts'

type Part = FilePart & { content: ContentId }
type Entry = Omit<StoredFile, 'parts'> & { parts: readonly Part[] }

/** Photos and papers; their bytes lie in GridFS. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    id: { type: String, required: true },
    kind: { type: String, required: true },
    name: { type: String, required: true },
    at: { type: Date, required: true },
    kept: { type: Boolean, required: true },
    officeOnly: { type: Boolean },
    parts: { type: [Schema.Types.Mixed], required: true },
  },
  { collection: 'files', id: false },
)
  .index({ place: 1, id: 1 }, { unique: true })
  .index({ kept: 1, at: 1 })
  .index({ 'parts.content': 1 })

const Files = defineModel<Entry>('File', schema, documentRetention.files)

export function readFile(place: string, id: string): Promise<Entry | null> {
  return Files.findOne({ place, id }, plain).lean<Entry>()
}

/** Says that a known file arrived again; false where it is not known. */
export async function touchFile(
  place: string,
  id: string,
  at: Date,
  tx: Transaction | null = null,
): Promise<boolean> {
  const touched = Files.updateOne({ place, id }, { $set: { at } }).session(tx)
  return (await touched).matchedCount === 1
}

type New = Omit<StoredFile, 'parts' | 'kept'> & {
  parts: readonly (FilePart & { content: Buffer })[]
}

/** Keeps a file whole or not at all; when the same one arrived twice at once, the first stays. */
export async function insertFile({ parts, ...file }: New): Promise<void> {
  const written: Part[] = []
  try {
    for (const part of parts) {
      const content = await writeContent(`${file.place}/${file.id}`, part.content)
      written.push({ ...part, content })
    }
    await Files.create([{ ...file, kept: false, parts: written }])
  } catch (error) {
    await deleteContents(written)
    if (!isDuplicate(error, 'id')) throw error
  }
}

/** The bytes of one part of a file. */
export const readPart = ({ content }: Part): Promise<Buffer> => readContent(content)

/** Something refers to these from now on: they stay. What anything public refers to is public, whatever else does. */
export async function keepFiles(
  tx: Transaction,
  place: string,
  ids: readonly string[],
  audience: Audience = 'everybody',
) {
  if (ids.length === 0) return
  const officeOnly = audience === 'office'
  const which = { place, id: { $in: [...ids] }, ...(officeOnly ? { kept: false } : {}) }
  await Files.updateMany(which, { $set: { kept: true, officeOnly } }, { session: tx })
}

/** Files that nothing sent refers to, last seen before an instant. */
export function unkeptFiles(before: Date, limit: number): Promise<Entry[]> {
  return Files.find({ kept: false, at: { $lt: before } }, plain)
    .limit(limit)
    .lean<Entry[]>()
}

/** Removes a file unless it was kept or arrived again meanwhile. */
export async function deleteUnkept({ place, id, parts }: Entry, before: Date): Promise<boolean> {
  const removed = await Files.deleteOne({ place, id, kept: false, at: { $lt: before } })
  if (removed.deletedCount === 1) await deleteContents(parts)
  return removed.deletedCount === 1
}

/** Removes a file unless it was kept; its bytes go by what this answers, once that is certain. */
export async function removeUnkept(tx: Transaction, place: string, id: string) {
  const found = Files.findOneAndDelete({ place, id, kept: false }, { projection: plain })
  const removed = await found.session(tx).lean<Entry>()
  return removed && (() => deleteContents(removed.parts))
}

async function deleteContents(parts: readonly Part[]) {
  for (const { content } of parts) await deleteContent(content)
}

/** Those of some contents that no file is made of. */
export async function withoutFile(ids: readonly ContentId[]): Promise<ContentId[]> {
  const files = await Files.find({ 'parts.content': { $in: [...ids] } }, { parts: 1 }).lean<
    Entry[]
  >()
  const named = new Set(files.flatMap(({ parts }) => parts.map(({ content }) => String(content))))
  return ids.filter((id) => !named.has(String(id)))
}

/** The files of which not every part has its content, as `place/id`; so many are looked at together. */
export async function* filesWithoutContent(atOnce: number): AsyncGenerator<string> {
  let batch: Entry[] = []
  for await (const file of Files.find({}, plain).lean<Entry[]>().cursor()) {
    if (batch.push(file) < atOnce) continue
    yield* await incomplete(batch)
    batch = []
  }
  yield* await incomplete(batch)
}

async function incomplete(files: readonly Entry[]): Promise<string[]> {
  const there = await wholeContents(
    files.flatMap(({ parts }) => parts.map(({ content }) => content)),
  )
  const known = new Set(there.map(String))
  return files
    .filter(({ parts }) => parts.some(({ content }) => !known.has(String(content))))
    .map(({ place, id }) => `${place}/${id}`)
}

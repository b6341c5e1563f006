import mongoose, { Schema } from 'mongoose'
import { recordRetention } from '#app/domain/records/retention.ts'
import type { FilePart, StoredFile } from '#app/domain/records/stored-file.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import { isDuplicate, type Transaction } from '../database/in-transaction.server.ts'

type Part = FilePart & { content: mongoose.Types.ObjectId }
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
    parts: { type: [Schema.Types.Mixed], required: true },
  },
  { collection: 'files', id: false },
)
  .index({ place: 1, id: 1 }, { unique: true })
  .index({ kept: 1, at: 1 })

const Files = defineModel<Entry>('File', schema, recordRetention.files)

function contents() {
  const { db } = mongoose.connection
  if (!db) throw new Error('the database is not connected')
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'file-contents' })
}

/** GridFS makes its own index only before its very first file, and not where files were loaded. */
export async function createContentIndexes(): Promise<void> {
  const { db } = mongoose.connection
  await db?.collection('file-contents.chunks').createIndex({ files_id: 1, n: 1 }, { unique: true })
  await db?.collection('file-contents.files').createIndex({ filename: 1, uploadDate: 1 })
}

function writeContent(name: string, bytes: Uint8Array): Promise<mongoose.Types.ObjectId> {
  return new Promise((resolve, reject) => {
    const stream = contents().openUploadStream(name)
    stream.once('finish', () => resolve(stream.id as mongoose.Types.ObjectId)) // made by the driver
    // What was written of it before it failed goes as well; the first failure is the one to tell.
    stream.once('error', (error) =>
      contents()
        .delete(stream.id)
        .catch(() => {})
        .finally(() => reject(error)),
    )
    stream.end(bytes)
  })
}

export function readFile(place: string, id: string): Promise<Entry | null> {
  return Files.findOne({ place, id }, plain).lean<Entry>()
}

/** Says that a known file arrived again; false where it is not known. */
export async function touchFile(place: string, id: string, at: Date): Promise<boolean> {
  return (await Files.updateOne({ place, id }, { $set: { at } })).matchedCount === 1
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
export async function readContent({ content }: Part): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of contents().openDownloadStream(content)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Something sent or published refers to these from now on: they stay. */
export async function keepFiles(tx: Transaction, place: string, ids: readonly string[]) {
  if (ids.length > 0)
    await Files.updateMany(
      { place, id: { $in: [...ids] } },
      { $set: { kept: true } },
      { session: tx },
    )
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

async function deleteContents(parts: readonly Part[]) {
  for (const { content } of parts) await contents().delete(content)
}

import mongoose from 'mongoose'

export type ContentId = mongoose.Types.ObjectId

/** Pieces of it are written one after another, and before the row that names it: a process that ends between leaves some. */
const bucketName = 'file-contents'

function database() {
  const { db } = mongoose.connection
  if (!db) throw new Error('the database is not connected')
  return db
}

const bucket = () => new mongoose.mongo.GridFSBucket(database(), { bucketName })
const whole = () => database().collection(`${bucketName}.files`)
const pieces = () => database().collection(`${bucketName}.chunks`)

/** GridFS makes its own index only before its very first file, and not where files were loaded. */
export async function createContentIndexes(): Promise<void> {
  await pieces().createIndex({ files_id: 1, n: 1 }, { unique: true })
  await whole().createIndex({ filename: 1, uploadDate: 1 })
}

/** Keeps bytes under the name of their file, or nothing of them. */
export function writeContent(name: string, bytes: Uint8Array): Promise<ContentId> {
  return new Promise((resolve, reject) => {
    const stream = bucket().openUploadStream(name)
    stream.once('finish', () => resolve(stream.id as ContentId)) // made by the driver
    // What was written of it before it failed goes as well; the first failure is the one to tell.
    stream.once('error', (error) =>
      deleteContent(stream.id as ContentId).finally(() => reject(error)),
    )
    stream.end(bytes)
  })
}

export async function readContent(id: ContentId): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of bucket().openDownloadStream(id)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Takes away all there is of a content; half a one too. */
export async function deleteContent(id: ContentId): Promise<void> {
  await whole().deleteOne({ _id: id })
  await pieces().deleteMany({ files_id: id })
}

/** Which of some contents are there as a whole. */
export async function wholeContents(ids: readonly ContentId[]): Promise<ContentId[]> {
  const found = await whole()
    .find({ _id: { $in: [...ids] } }, { projection: { _id: 1 } })
    .toArray()
  return found.map(({ _id }) => _id)
}

/** The contents begun before an instant, whole or in pieces, each once or twice, so many at a time. */
export async function* contentsBegunBefore(
  at: Date,
  atOnce: number,
): AsyncGenerator<readonly ContentId[]> {
  // An id made by the driver begins with its second.
  const before = mongoose.Types.ObjectId.createFromTime(Math.floor(at.getTime() / 1_000))
  const wholes = whole().find({ _id: { $lt: before } }, { projection: { _id: 1 } })
  yield* inBatches(idsOf(wholes, '_id'), atOnce)
  const begun = pieces()
    .find({ files_id: { $lt: before } }, { projection: { _id: 0, files_id: 1 } })
    .sort({ files_id: 1, n: 1 })
  yield* inBatches(idsOf(begun, 'files_id'), atOnce)
}

async function* idsOf(found: AsyncIterable<mongoose.mongo.Document>, field: string) {
  let last = ''
  for await (const document of found) {
    const id: ContentId = document[field]
    if (String(id) !== last) yield id
    last = String(id)
  }
}

async function* inBatches<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

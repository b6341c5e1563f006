import mongoose from 'mongoose'
import { database } from './connect.server.ts'

type Doc = mongoose.mongo.Document

/**
 * What is left behind when the data move to another database: whoever was signed in signs in anew, codes are asked for
 * anew, throttles begin at nothing, and what a running process notes for itself is of no use to the next.
 */
export const leftBehind: readonly string[] = [
  'agendaJobs',
  'import-files',
  'import-rows',
  'loads',
  'one-time-codes',
  'runs',
  'sessions',
  'throttles',
]

/** Types stay as the database has them: a whole number is not taken for a fraction, nor bytes for a text. */
const exactly = {
  promoteValues: false,
  promoteBuffers: false,
  bsonRegExp: true,
} as const

/**
 * The collections that move, in the reverse of the alphabet: files are read before their bytes, drafts before the files
 * they name, so that nothing read names something that came later.
 */
export async function movingCollections(): Promise<string[]> {
  const all = await database().listCollections({}, { nameOnly: true }).toArray()
  return all
    .map(({ name }) => name)
    .filter((name) => !leftBehind.includes(name) && !name.startsWith('system.'))
    .sort()
    .reverse()
}

/** Every document of a collection, in no particular order, as the bytes the database would keep. */
export async function* documentsOf(collection: string): AsyncGenerator<Uint8Array> {
  const cursor = database()
    .collection(collection)
    .find({}, { ...exactly, batchSize: 50 })
  for await (const document of cursor) yield mongoose.mongo.BSON.serialize(document)
}

/** Writes documents, given as bytes, into a collection. */
export async function insertDocuments(collection: string, documents: readonly Uint8Array[]) {
  const read = documents.map((bytes): Doc => mongoose.mongo.BSON.deserialize(bytes, exactly))
  await database().collection(collection).insertMany(read, { ordered: true })
}

/** The first collection that moves and holds anything. */
export async function firstFilled(): Promise<string | null> {
  for (const name of await movingCollections())
    if (await database().collection(name).findOne({})) return name
  return null
}

/** Takes away everything that moves: only for a database that a cut-off load has left. */
export async function dropMoving(): Promise<void> {
  for (const name of await movingCollections()) await database().collection(name).drop()
}

/** Every document of a collection where it is known to be small. */
export async function smallCollection(collection: string): Promise<Doc[]> {
  return database().collection(collection).find({}).toArray()
}

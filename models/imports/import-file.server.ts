import mongoose, { Schema } from 'mongoose'
import { importRetention } from '#app/domain/imports/manifest.ts'
import { defineModel } from '../database/define-model.server.ts'

/** A file from its arrival until it is read; at most as large as one record may be. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    import: { type: Number, required: true },
    until: { type: Date, required: true },
    bytes: { type: Buffer, required: true },
  },
  { collection: 'import-files' },
).index({ place: 1, import: 1 }, { unique: true })

type Entry = { place: string; import: number; until: Date; bytes: Buffer }

const Files = defineModel<Entry>('ImportFile', schema, importRetention['import-files'])

export async function insertImportFile(entry: Entry): Promise<void> {
  await Files.create([entry])
}

export async function readImportFile(place: string, number: number): Promise<Buffer | null> {
  const found = await Files.findOne({ place, import: number }).lean<{ bytes: unknown }>()
  // Read leanly, bytes come as the driver keeps them.
  const bytes = found?.bytes
  if (bytes instanceof mongoose.mongo.Binary) return Buffer.from(bytes.buffer)
  return bytes instanceof Buffer ? bytes : null
}

export async function deleteImportFile(place: string, number: number): Promise<void> {
  await Files.deleteOne({ place, import: number })
}

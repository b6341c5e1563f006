import { Schema } from 'mongoose'
import type {
  Audience,
  DocumentVersion,
  MunicipalDocument,
} from '#app/domain/documents/document.ts'
import { documentRetention } from '#app/domain/documents/retention.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Documents of a municipality with all their versions; named so that a moving database reads them before the files. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    title: { type: String, required: true },
    audience: { type: String, required: true },
    versions: { type: [mixed], required: true },
    hidden: { type: mixed, default: null },
  },
  { collection: 'municipal-documents' },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, 'versions.file.id': 1 })

const Documents = defineModel<MunicipalDocument>(
  'MunicipalDocument',
  schema,
  documentRetention['municipal-documents'],
)

/** Writes a new document and returns its number. */
export async function insertDocument(
  tx: Transaction,
  document: Omit<MunicipalDocument, 'number'>,
): Promise<number> {
  const number = await nextNumber(tx, document.place, 'document')
  await Documents.create([{ ...document, number }], { session: tx })
  return number
}

/** All documents of a place, the newest first. */
export function documentsOf(place: string): Promise<MunicipalDocument[]> {
  return Documents.find({ place }, plain).sort({ number: -1 }).lean<MunicipalDocument[]>()
}

export function readDocument(place: string, number: number): Promise<MunicipalDocument | null> {
  return Documents.findOne({ place, number }, plain).lean<MunicipalDocument>()
}

export function readDocumentIn(tx: Transaction, place: string, number: number) {
  return Documents.findOne({ place, number }, plain).session(tx).lean<MunicipalDocument>()
}

/** Adds a version where as many stand as were seen; false where somebody else was first. */
export async function addVersion(
  tx: Transaction,
  { place, number, versions }: MunicipalDocument,
  version: DocumentVersion,
): Promise<boolean> {
  const seen = { place, number, versions: { $size: versions.length } }
  const added = await Documents.updateOne(seen, { $push: { versions: version } }, { session: tx })
  return added.modifiedCount === 1
}

export async function setHidden(
  tx: Transaction,
  { place, number }: Pick<MunicipalDocument, 'place' | 'number'>,
  hidden: MunicipalDocument['hidden'],
) {
  await Documents.updateOne({ place, number }, { $set: { hidden } }, { session: tx })
}

/** The widest audience of the documents of which a file is a version and which were not taken away. */
export async function audienceOfFile(place: string, file: string): Promise<Audience | null> {
  const standing = { place, 'versions.file.id': file, hidden: null }
  const audiences = await Documents.distinct('audience', standing)
  return audiences.includes('everybody')
    ? 'everybody'
    : audiences.includes('office')
      ? 'office'
      : null
}

/** Whether a file is a version of a document that was taken away. */
export async function isInHiddenDocument(place: string, file: string): Promise<boolean> {
  const hidden = { place, 'versions.file.id': file, 'hidden.at': { $gt: new Date(0) } }
  return (await Documents.exists(hidden)) !== null
}

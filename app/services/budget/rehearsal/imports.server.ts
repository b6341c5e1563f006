import { previewEnds } from '#app/domain/imports/import.ts'
import { tableLimits } from '#app/domain/imports/table.ts'
import { nextNumber } from '#models/database/counter.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import {
  deleteImportFile,
  insertImportFile,
  readImportFile,
} from '#models/imports/import-file.server.ts'

/** Budget files that are tried lie beside other files that wait to be read, and take their numbers from the same row. */
export const mostBytes = tableLimits.bytes
export const mostMegabytes = tableLimits.bytes / 1_000_000

/** Until when a file that was sent at an instant is kept, where nobody decides about it. */
export const forgottenAt = previewEnds

export const fileNumber = (place: string) =>
  inTransaction(place, (tx) => nextNumber(tx, place, 'import'))

export const keepBytes = (place: string, number: number, until: Date, bytes: Buffer) =>
  insertImportFile({ place, import: number, until, bytes })

export const bytesOf = (place: string, number: number) => readImportFile(place, number)

export const forgetBytes = (place: string, number: number) => deleteImportFile(place, number)

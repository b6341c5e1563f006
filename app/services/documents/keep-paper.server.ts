import type { Attachment } from '#app/domain/documents/attachment.ts'
import { kinds } from '#app/domain/documents/kinds.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { sha256 } from '#app/sha256.server.ts'
import { insertFile, touchFile } from '#models/documents/file.server.ts'
import type { Arrived } from './arrived.ts'

/** Whether somebody means it as a PDF: nothing but its first sign. */
export const isMeantAsPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString('latin1') === '%PDF-'

/** The bytes at the end in which readers look for the mark that a PDF ends with. */
const endsWithin = 1_024

/** Whether it begins and ends as a PDF does. What stands between is never opened here, only handed out as a download. */
function isWholePdf(bytes: Buffer): boolean {
  const begins = /^%PDF-\d\.\d/.test(bytes.subarray(0, 8).toString('latin1'))
  return begins && bytes.subarray(-endsWithin).includes('%%EOF')
}

/** Keeps a PDF of a place as it came; it is only ever handed out as a download. */
export async function keepPaper(
  place: string,
  { name, bytes }: Arrived,
  at: Date,
  kind: 'paper' | 'scan' = 'paper',
): Promise<Outcome<Attachment>> {
  const max = kinds[kind].maxBytes
  if (bytes === null || bytes.length > max) return refuse('input', 'paper-too-large', { name, max })
  if (!isWholePdf(bytes)) return refuse('input', 'not-a-pdf', { name })
  const id = sha256(bytes).slice(0, 32)
  const kept = accepted({ id, kind, name, bytes: bytes.length })
  if (await touchFile(place, id, at)) return kept
  const part = { size: null, type: 'application/pdf', bytes: bytes.length, content: bytes }
  await insertFile({ place, id, kind, name, at, parts: [part] })
  return kept
}

import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Attachment } from '#app/domain/proposals/proposal.ts'
import { attachmentLimits } from '#app/domain/proposals/writing/limits.ts'
import { sha256 } from '#app/sha256.server.ts'
import { insertFile, touchFile } from '#models/records/file.server.ts'
import type { Arrived } from './arrived.ts'

/** Keeps a PDF of a place as it came; it is only ever handed out as a download. */
export async function keepPaper(
  place: string,
  { name, bytes }: Arrived,
  at: Date,
): Promise<Outcome<Attachment>> {
  const max = attachmentLimits.paperBytes
  if (bytes === null) return refuse('input', 'paper-too-large', { name, max })
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-')
    return refuse('input', 'not-a-pdf', { name })
  const id = sha256(bytes).slice(0, 32)
  const kept = accepted({ id, kind: 'paper' as const, name, bytes: bytes.length })
  if (await touchFile(place, id, at)) return kept
  const part = { size: null, type: 'application/pdf', bytes: bytes.length, content: bytes }
  await insertFile({ place, id, kind: 'paper', name, at, parts: [part] })
  return kept
}

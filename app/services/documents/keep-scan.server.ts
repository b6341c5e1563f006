import type { Attachment } from '#app/domain/documents/attachment.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Arrived } from './arrived.ts'
import { isMeantAsPdf, keepPaper } from './keep-paper.server.ts'
import { keepPhoto } from './keep-photo.server.ts'

/** Keeps what the office scanned or took a photo of: a PDF, else a photo. */
export async function keepScan(
  place: string,
  file: Arrived,
  at: Date,
): Promise<Outcome<Attachment>> {
  // Of one that was too large even for a scan nothing is left to look at.
  const pdf = file.bytes === null || isMeantAsPdf(file.bytes)
  if (pdf) return keepPaper(place, file, at, 'scan')
  const kept = await keepPhoto(place, file, at)
  return kept.refused && kept.reason.key === 'not-a-photo'
    ? refuse('input', 'not-a-scan', { name: file.name })
    : kept
}

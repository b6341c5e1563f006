import type { Attachment } from '#app/domain/documents/attachment.ts'
import { kinds, mostMegapixels } from '#app/domain/documents/kinds.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { sha256 } from '#app/sha256.server.ts'
import { insertFile, touchFile } from '#models/documents/file.server.ts'
import type { Arrived } from './arrived.ts'
import { decodePhoto } from './photos/decode-photo.server.ts'

/** How photos begin, as hex; nothing that can hold a script is taken. A WebP names itself after its length. */
const beginnings = [/^ffd8ff/, /^89504e470d0a1a0a/, /^52494646.{8}57454250/]

const isPhoto = (bytes: Buffer) => {
  const start = bytes.subarray(0, 12).toString('hex')
  return beginnings.some((beginning) => beginning.test(start))
}

/**
 * Keeps a photo of a place: made anew in three sizes, turned upright, without what the camera wrote into it (where
 * and when it was taken, by which phone).
 */
export async function keepPhoto(
  place: string,
  { name, bytes }: Arrived,
  at: Date,
): Promise<Outcome<Attachment>> {
  const max = kinds.photo.maxBytes
  if (bytes === null) return refuse('input', 'photo-too-large', { name, max })
  if (!isPhoto(bytes)) return refuse('input', 'not-a-photo', { name })
  const id = sha256(bytes).slice(0, 32)
  const kept = accepted({ id, kind: 'photo' as const, name, bytes: bytes.length })
  if (await touchFile(place, id, at)) return kept
  const decoded = await decodePhoto(bytes)
  if ('refused' in decoded) return refuse('input', decoded.refused, { name, max: mostMegapixels })
  const parts = decoded.pictures
  await insertFile({ place, id, kind: 'photo', name, at, parts })
  return kept
}

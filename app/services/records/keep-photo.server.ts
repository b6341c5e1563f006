import sharp from 'sharp'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Attachment } from '#app/domain/proposals/proposal.ts'
import { attachmentLimits } from '#app/domain/proposals/writing/limits.ts'
import { type PhotoSize, photoSizes } from '#app/domain/records/stored-file.ts'
import { sha256 } from '#app/sha256.server.ts'
import { insertFile, touchFile } from '#models/records/file.server.ts'
import type { Arrived } from './arrived.ts'

/** Beyond this a picture is meant to break the server, not to be looked at. */
const mostPixels = 80_000_000

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
  const max = attachmentLimits.photoBytes
  if (bytes === null) return refuse('input', 'photo-too-large', { name, max })
  if (!isPhoto(bytes)) return refuse('input', 'not-a-photo', { name })
  const id = sha256(bytes).slice(0, 32)
  const kept = accepted({ id, kind: 'photo' as const, name, bytes: bytes.length })
  if (await touchFile(place, id, at)) return kept
  const parts = await pictures(bytes)
  if (!parts) return refuse('input', 'photo-broken', { name })
  await insertFile({ place, id, kind: 'photo', name, at, parts })
  return kept
}

/** The photo in its sizes, the smallest first; null where it cannot be read as a picture. */
async function pictures(bytes: Buffer) {
  try {
    const made = []
    for (const size of photoSizes) made.push(await picture(bytes, size))
    return made
  } catch {
    return null
  }
}

/** Small ones as WebP for lists, the largest as JPEG, which every program and printer opens. */
async function picture(bytes: Buffer, size: PhotoSize) {
  const small = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
  const isLargest = size === 1_280
  const content = await (isLargest
    ? small.jpeg({ quality: 78, mozjpeg: true })
    : small.webp({ quality: 70 })
  ).toBuffer()
  const type = isLargest ? 'image/jpeg' : 'image/webp'
  return { size, type, bytes: content.length, content }
}

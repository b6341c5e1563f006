import { constants, setPriority } from 'node:os'
import sharp from 'sharp'
import { mostMegapixels } from '#app/domain/documents/kinds.ts'
import { type PhotoSize, photoSizes } from '#app/domain/documents/stored-file.ts'
import type { Decoded, PhotoTask, Picture } from './photo-words.ts'

// This file is the process: it is sent one photo at a time, and whoever waits for a page goes first.
setPriority(constants.priority.PRIORITY_LOW)
sharp.concurrency(1)
sharp.cache(false)

// It ends with the server, when that has answered what it took: a terminal would end both at once.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
process.on('message', async ({ bytes }: PhotoTask) => process.send?.(await decode(bytes)))

const mostPixels = mostMegapixels * 1_000_000

async function decode(bytes: Uint8Array): Promise<Decoded> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels) return { refused: 'photo-too-many-pixels' }
    const pictures = []
    for (const size of photoSizes) pictures.push(await picture(bytes, size))
    return { pictures }
  } catch {
    return { refused: 'photo-broken' }
  }
}

/** Small ones as WebP for lists, the largest as JPEG, which every program and printer opens. */
async function picture(bytes: Uint8Array, size: PhotoSize): Promise<Picture> {
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

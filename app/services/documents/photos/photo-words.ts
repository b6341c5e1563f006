import type { PhotoSize } from '#app/domain/documents/stored-file.ts'

/** What the process that decodes photos is given. */
export type PhotoTask = { bytes: Uint8Array }

export type Picture = { size: PhotoSize; type: string; bytes: number; content: Buffer }

/** What became of a photo; the pictures are the smallest first. */
export type Decoded =
  | { pictures: Picture[] }
  | { refused: 'photo-broken' | 'photo-too-many-pixels' }

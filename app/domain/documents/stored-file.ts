import type { DocumentKind } from './kinds.ts'

/** The pictures made of each photo, by their longer side in pixels. */
export const photoSizes = [256, 640, 1_280] as const
export type PhotoSize = (typeof photoSizes)[number]

/** A file as it is kept: a photo in its sizes, a paper as one whole. */
export type StoredFile = {
  place: string
  /** The first 32 hex digits of the SHA-256 of what arrived: the same photo sent twice is kept once. */
  id: string
  kind: DocumentKind
  name: string
  /** When it last arrived. */
  at: Date
  /** Something that was sent or published refers to it; what nothing refers to is removed after some days. */
  kept: boolean
  /** All that it lies beside is the office's alone. */
  officeOnly?: boolean
  parts: readonly FilePart[]
}

/** One picture of a photo, or the whole paper (`size` null). */
export type FilePart = { size: PhotoSize | null; type: string; bytes: number }

/** The part that answers a wanted size: that one, else the largest there is. */
export function partFor<Part extends FilePart>(
  parts: readonly Part[],
  size: string | null,
): Part | null {
  return parts.find((part) => String(part.size) === size) ?? parts[parts.length - 1] ?? null
}

/** Whether a text can be the id of a file at all. */
export const isFileId = (text: string) => /^[0-9a-f]{32}$/.test(text)

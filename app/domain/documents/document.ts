import type { Attachment } from './attachment.ts'

/** Whom a document of the municipality is for. */
export const audiences = ['everybody', 'office'] as const
export type Audience = (typeof audiences)[number]

/** One state of a document; the first has no reason. */
export type DocumentVersion = { file: Attachment; at: Date; by: string; reason: string }

/** A document of the municipality: an order, a protocol, a list, signed and scanned or as a file. */
export type MunicipalDocument = {
  place: string
  number: number
  title: string
  audience: Audience
  /** From the first to the one that holds: a replaced document keeps its earlier ones. */
  versions: readonly DocumentVersion[]
  /** Taken away with a reason that stays to be read. */
  hidden: { reason: string; at: Date } | null
}

export const titleLength = 200
export const reasonLength = 500

/** The file that holds now. */
export function inForce({ versions }: Pick<MunicipalDocument, 'versions'>): DocumentVersion {
  const last = versions.at(-1)
  if (!last) throw new Error('a document has at least one version')
  return last
}

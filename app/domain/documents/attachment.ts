import type { DocumentKind } from './kinds.ts'

/** A document beside what it belongs to; `id` is its address below `/data/:place/files`, `bytes` as it came. */
export type Attachment = { id: string; kind: DocumentKind; name: string; bytes: number }

import type { Attachment } from '../documents/attachment.ts'
import { kinds } from '../documents/kinds.ts'

/** A photo beside a rating. */
export type Photo = Attachment

/** What may be chosen as one, as the standard writes it, and how large it may be. */
export const photoTypes = kinds.photo.accept
export const photoBytes = kinds.photo.maxBytes

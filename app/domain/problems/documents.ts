import type { Attachment } from '../documents/attachment.ts'
import { kinds, mostBeside } from '../documents/kinds.ts'

/** A photo beside a report. */
export type Photo = Attachment

/** What may be chosen as one, as the standard writes it, how large it may be, and how many lie beside one report. */
export const photoTypes = kinds.photo.accept
export const photoBytes = kinds.photo.maxBytes
export const mostPhotos = mostBeside.problem.photo

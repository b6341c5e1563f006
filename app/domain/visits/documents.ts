import type { Attachment } from '../documents/attachment.ts'
import { kinds } from '../documents/kinds.ts'

/** A photo beside a visit. */
export type VisitPhoto = Attachment

/** What may be chosen as one, as the standard writes it, how large each may be, and how many lie beside one visit. */
export const visitPhotoTypes = kinds.photo.accept
export const visitPhotoBytes = kinds.photo.maxBytes
export const mostVisitPhotos = 4

/** A copy of a protocol that was signed by hand. */
export type { Attachment as SignedCopy } from '../documents/attachment.ts'

export type { Attachment as Evidence } from '../documents/attachment.ts'

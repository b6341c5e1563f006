export type { Attachment as Minutes } from '../documents/attachment.ts'

import { audienceOfFile, isInHiddenDocument } from '#models/documents/municipal-document.server.ts'
import type { DocumentHolder } from './holder.ts'

/** Documents of the municipality itself; nobody writes at them for days. */
export const municipalDocuments: DocumentHolder = {
  writers: async () => [],
  withheld: isInHiddenDocument,
  standing: audienceOfFile,
}

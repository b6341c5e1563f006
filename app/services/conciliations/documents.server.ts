import { isSignedProtocol } from '#models/conciliations/conciliation.server.ts'
import type { DocumentHolder } from '../documents/holder.ts'

/** Signed copies of confirmed protocols: public from the moment they are laid down. */
export const conciliationDocuments: DocumentHolder = {
  writers: async () => [],
  withheld: async () => false,
  standing: async (place, document) =>
    (await isSignedProtocol(place, document)) ? 'everybody' : null,
}

import { writersOfFile } from '#models/proposals/proposal-draft.server.ts'
import { isFilePublic, isFileWithheld } from '#models/proposals/withheld.server.ts'

/** Photos and papers beside drafts and proposals. */
export const proposalDocuments = {
  writers: (place: string, document: string) => writersOfFile(place, document),
  withheld: isFileWithheld,
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await isFilePublic(place, document)) ? 'everybody' : null,
}

import { isSilenced } from '#app/domain/remarks/hiding.ts'
import { hiddenMarksBeside } from '#models/remarks/remark.server.ts'

/** Photos and papers beside remarks: public with them, taken away with them. */
export const remarkDocuments = {
  writers: async () => [],
  withheld: async (place: string, document: string) =>
    (await hiddenMarksBeside(place, document)).some(({ hidden }) => isSilenced(hidden)),
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await hiddenMarksBeside(place, document)).some(({ hidden }) => !isSilenced(hidden))
      ? 'everybody'
      : null,
}

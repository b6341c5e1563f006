import { isSignedMinutes } from '#models/hearings/hearing.server.ts'

/** Signed copies of published minutes: public from the moment they are laid down, and never taken away. */
export const hearingDocuments = {
  writers: async () => [],
  withheld: async () => false,
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await isSignedMinutes(place, document)) ? 'everybody' : null,
}

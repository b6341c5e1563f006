import type { VisitPhoto } from '#app/domain/visits/documents.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { isBesideVisit } from '#models/visits/visit.server.ts'

/** The photos stay; what a phone called its files may say when and where, so they are called by their place. */
export async function keepVisitPhotos(
  tx: Transaction,
  place: string,
  photos: readonly VisitPhoto[],
): Promise<VisitPhoto[]> {
  if (photos.length > 0)
    await keepFiles(
      tx,
      place,
      photos.map(({ id }) => id),
    )
  return photos.map((photo, index) => ({ ...photo, name: `${index + 1}.jpg` }))
}

/** Photos beside visits are public with them. */
export const visitDocuments = {
  writers: async () => [],
  withheld: async () => false,
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await isBesideVisit(place, document)) ? 'everybody' : null,
}

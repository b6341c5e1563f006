import type { Photo } from '#app/domain/ratings/documents.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { ratingsWith } from '#models/ratings/rating.server.ts'

/** The photo stays; what somebody called its file may be their name, so it is called by its place. */
export async function keepBeside(
  tx: Transaction,
  place: string,
  photo: Photo | null,
): Promise<Photo | null> {
  if (!photo) return null
  await keepFiles(tx, place, [photo.id])
  return { ...photo, name: '1.jpg' }
}

/** Photos beside ratings: public with their words, taken away with them. */
export const ratingDocuments = {
  writers: async () => [],
  withheld: async (place: string, document: string) =>
    (await ratingsWith(place, document)).some(({ hidden }) => hidden !== null),
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await ratingsWith(place, document)).some(({ hidden }) => hidden === null) ? 'everybody' : null,
}

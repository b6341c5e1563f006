import type { Photo } from '#app/domain/problems/documents.ts'
import { isSilenced } from '#app/domain/problems/evaluation.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepFiles, readFile, readPart } from '#models/documents/file.server.ts'
import { writersWith } from '#models/problems/draft.server.ts'
import { hiddenMarksOf } from '#models/problems/problem.server.ts'

/** Photos stay; what somebody called a file may be their name, so each is called by its place. */
export async function keepPhotosOf(
  tx: Transaction,
  place: string,
  photos: readonly Photo[],
): Promise<Photo[]> {
  const ids = photos.map(({ id }) => id)
  await keepFiles(tx, place, ids)
  return photos.map((photo, at) => ({ ...photo, name: `${at + 1}.jpg` }))
}

/**
 * The small pictures of photos that nobody else may see yet, as addresses that hold them whole: whoever writes without an
 * account has no address of theirs at which a picture would be for them alone.
 */
export async function previewsOf(place: string, photos: readonly Photo[]): Promise<string[]> {
  const found = await Promise.all(
    photos.map(async ({ id }) => {
      const file = await readFile(place, id)
      const [part] = file?.parts.toSorted((a, b) => Number(a.size) - Number(b.size)) ?? []
      if (!part) return []
      return [`data:${part.type};base64,${(await readPart(part)).toString('base64')}`]
    }),
  )
  return found.flat()
}

/** Photos beside reports: their writer's until they are sent, public with them, taken away with them. */
export const problemDocuments = {
  writers: writersWith,
  withheld: async (place: string, document: string) =>
    (await hiddenMarksOf(place, document)).some(({ hidden }) => isSilenced(hidden)),
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await hiddenMarksOf(place, document)).some(({ hidden }) => !isSilenced(hidden))
      ? 'everybody'
      : null,
  /** Programs are told where the photos of a report are (`media_url`), and show them on pages of their own. */
  shownElsewhere: async (place: string, document: string) => {
    const marks = await hiddenMarksOf(place, document)
    return marks.some(({ hidden }) => !isSilenced(hidden))
  },
}

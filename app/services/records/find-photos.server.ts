import type { Attachment } from '#app/domain/proposals/proposal.ts'
import { isFileId } from '#app/domain/records/stored-file.ts'
import { readFile } from '#models/records/file.server.ts'

/** The photos of a place with these ids, in their order; what is none of its photos is left out. */
export async function findPhotos(place: string, ids: readonly string[]): Promise<Attachment[]> {
  const found = await Promise.all(
    [...new Set(ids)].filter(isFileId).map((id) => readFile(place, id)),
  )
  return found.flatMap((file) => {
    if (file?.kind !== 'photo') return []
    const { id, kind, name, parts } = file
    return [{ id, kind, name, bytes: parts.at(-1)?.bytes ?? 0 }]
  })
}

import type { Attachment } from '#app/domain/documents/attachment.ts'
import { isFileId } from '#app/domain/documents/stored-file.ts'
import { readFile } from '#models/documents/file.server.ts'

/** The documents of a place with these ids, in their order; what is none of its own is left out. */
export async function findDocuments(place: string, ids: readonly string[]): Promise<Attachment[]> {
  const found = await Promise.all(
    [...new Set(ids)].filter(isFileId).map((id) => readFile(place, id)),
  )
  return found.flatMap((file) => {
    if (!file) return []
    const { id, kind, name, parts } = file
    return [{ id, kind, name, bytes: parts.at(-1)?.bytes ?? 0 }]
  })
}

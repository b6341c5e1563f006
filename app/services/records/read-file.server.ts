import { isFileId, partFor } from '#app/domain/records/stored-file.ts'
import { readContent, readFile } from '#models/records/file.server.ts'

export type FileFound = { name: string; kind: 'photo' | 'paper'; type: string; bytes: Buffer }

/** A photo in a size (256, 640, 1280) or a paper; null where the place has no such file. */
export async function readStoredFile(
  place: string,
  id: string,
  size: string | null,
): Promise<FileFound | null> {
  if (!isFileId(id)) return null
  const file = await readFile(place, id)
  const part = file && partFor(file.parts, size)
  if (!part) return null
  return { name: file.name, kind: file.kind, type: part.type, bytes: await readContent(part) }
}

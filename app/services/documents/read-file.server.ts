import { accessTo } from '#app/domain/documents/access.ts'
import type { DocumentKind } from '#app/domain/documents/kinds.ts'
import { isFileId, partFor } from '#app/domain/documents/stored-file.ts'
import { readFile, readPart } from '#models/documents/file.server.ts'
import type { Situation } from '../situation.ts'
import { isShownElsewhere, toldOf } from './holders.server.ts'

export type FileFound = {
  name: string
  kind: DocumentKind
  type: string
  bytes: Buffer
  /** Everybody may see it; else nobody but who asked. */
  forEverybody: boolean
  /** Pages of other sites may show it. */
  shownElsewhere: boolean
}

/** A photo in a size (256, 640, 1280) or a paper; null where the place has none, or none for who asks. */
export async function readStoredFile(
  { person, place, at }: Pick<Situation, 'person' | 'place' | 'at'>,
  id: string,
  size: string | null,
): Promise<FileFound | null> {
  if (!isFileId(id)) return null
  const file = await readFile(place, id)
  if (!file) return null
  const access = accessTo(person, file, await toldOf(place, id), at)
  const part = access === 'nobody' ? null : partFor(file.parts, size)
  if (!part) return null
  const { name, kind } = file
  const bytes = await readPart(part)
  const forEverybody = access === 'everybody'
  const shownElsewhere = forEverybody && kind === 'photo' && (await isShownElsewhere(place, id))
  return { name, kind, type: part.type, bytes, forEverybody, shownElsewhere }
}

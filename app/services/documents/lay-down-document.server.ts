import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Audience } from '#app/domain/documents/document.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import {
  addVersion,
  insertDocument,
  readDocumentIn,
} from '#models/documents/municipal-document.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

export type LayDown = { title: string; audience: Audience; file: Attachment | null }

/** Lays a document of the municipality down for everybody or for the office; answers with its number. */
export async function layDownDocument(
  situation: Situation,
  { title, audience, file }: LayDown,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const allowed = may(person, 'lay-down-document', { place }, at)
  if (allowed.refused) return allowed
  if (!file) return refuseInput([fault('file', 'fill-in', {})])
  const by = allowed.value.name
  return perform(situation, async (tx) => {
    const versions = [{ file, at, by, reason: '' }]
    const number = await insertDocument(tx, { place, title, audience, versions, hidden: null })
    await keepFiles(tx, place, [file.id], audience)
    return done(number, 'document-laid-down', `document/${number}`)
  })
}

/** `seen`: how many versions there were when the form was made. */
export type Replace = { number: number; seen: number; reason: string; file: Attachment | null }

/** Puts a new version in the place of the one that holds; the earlier ones stay to be read, with the reason. */
export async function replaceDocument(
  situation: Situation,
  { number, seen, reason, file }: Replace,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const allowed = may(person, 'lay-down-document', { place }, at)
  if (allowed.refused) return allowed
  if (!file) return refuseInput([fault('file', 'fill-in', {})])
  const by = allowed.value.name
  return perform(situation, async (tx) => {
    const before = await readDocumentIn(tx, place, number)
    if (!before) return refuse('missing', 'not-here', {})
    const first = before.versions.length === seen
    if (!first || !(await addVersion(tx, before, { file, at, by, reason })))
      return refuse('conflict', 'document-replaced-meanwhile', {})
    await keepFiles(tx, place, [file.id], before.audience)
    return done(number, 'document-replaced', `document/${number}`, { version: seen + 1, reason })
  })
}

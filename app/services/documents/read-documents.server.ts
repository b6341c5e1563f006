import type { MunicipalDocument } from '#app/domain/documents/document.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { documentsOf, readDocument } from '#models/documents/municipal-document.server.ts'
import type { Situation } from '../situation.ts'

/** The documents that are for everybody, the newest first; of a hidden one the reason alone is left. */
export async function readPublicDocuments({ place }: Situation): Promise<MunicipalDocument[]> {
  return (await documentsOf(place))
    .filter(({ audience }) => audience === 'everybody')
    .map((document) => (document.hidden ? { ...document, versions: [] } : document))
}

/** All documents of the municipality, and whether the person who asks may lay one down. */
export async function readOfficeDocuments({ person, place, at }: Situation) {
  return {
    documents: await documentsOf(place),
    mayLayDown: !may(person, 'lay-down-document', { place }, at).refused,
  }
}

/** One document, and what the person who asks may do with it. */
export async function openDocument(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<{ document: MunicipalDocument; mayReplace: boolean; mayHide: boolean }>> {
  const document = await readDocument(place, number)
  if (!document) return refuse('missing', 'not-here', {})
  return accepted({
    document,
    mayReplace: !may(person, 'lay-down-document', { place }, at).refused,
    mayHide: !may(person, 'hide-document', { place }, at).refused,
  })
}

import type { Import } from '#app/domain/imports/import.ts'
import { type Outcome, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readImport } from '#models/imports/import.server.ts'
import type { Situation } from '../situation.ts'
import { importFacts } from './import-kinds.server.ts'

/** An import that the person who asks may see, take in and throw away, or why not. */
export async function mayImport(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<Import>> {
  const entry = await readImport(place, number)
  if (!entry) return refuse('missing', 'not-here', {})
  return whenAccepted(may(person, importFacts(entry.kind).may, { place }, at), () => entry)
}

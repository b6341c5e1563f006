import type { Told } from '#app/domain/documents/access.ts'
import { factsOfNouns } from '../nouns.server.ts'
import type { DocumentHolder } from './holder.ts'

/** Every noun beside whose things documents lie. */
const holders: readonly DocumentHolder[] = Object.values(factsOfNouns('documents'))

/** What all nouns together say of a document. */
export async function toldOf(place: string, document: string): Promise<Told> {
  const [writers, withheld] = await Promise.all([
    Promise.all(holders.map((holder) => holder.writers(place, document))),
    Promise.all(holders.map((holder) => holder.withheld(place, document))),
  ])
  const told = { writers: writers.flat(), withheld: withheld.includes(true), standing: null }
  return told.withheld ? { ...told, standing: await standingFor(place, document) } : told
}

/** Whether a document lies beside something that other sites take over with its pictures. */
export async function isShownElsewhere(place: string, document: string): Promise<boolean> {
  const all = await Promise.all(holders.map((holder) => holder.shownElsewhere?.(place, document)))
  return all.includes(true)
}

/** The widest audience of all that the same bytes lie beside and that was not taken away. */
async function standingFor(place: string, document: string) {
  const all = await Promise.all(holders.map((holder) => holder.standing(place, document)))
  return all.includes('everybody') ? 'everybody' : all.includes('office') ? 'office' : null
}

import type { Situation } from '../situation.ts'
import { facilityToImprove } from './facilities.server.ts'
import { problemSources } from './problems.server.ts'
import { quarterSources } from './ratings.server.ts'
import { cardSources } from './scorecards.server.ts'
import { visitSources } from './visits.server.ts'

/** From what an action of a facility can follow: each kind of evidence keeps its own name. */
export async function sourcesFor(
  situation: Pick<Situation, 'place' | 'at'>,
  facility: number,
): Promise<string[]> {
  const { place } = situation
  const found = await facilityToImprove(situation, facility)
  if (found.refused) return []
  const all = await Promise.all([
    cardSources(place, facility),
    quarterSources(place, facility),
    visitSources(place, facility),
    problemSources(place, found.value),
  ])
  return all.flat()
}

import {
  type ComparedMunicipality,
  type Comparison,
  compare,
  comparedOf,
} from '#app/domain/ratings/facilities/comparison.ts'
import { quarterBefore } from '#app/domain/ratings/quarter.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'
import { scoresIn } from '#models/ratings/rating.server.ts'
import type { Situation } from '../../../situation.ts'
import { quarterAt } from '../../read-ratings.server.ts'
import { reportsIn } from '../problems.server.ts'

/** For so long what was found is shown: it is of a quarter that has ended, and reads all municipalities. */
const keptFor = 600_000
let kept: { at: Date; found: Promise<Comparison> } | null = null

/** The municipalities that do not stand still, compared by the last quarter that has ended. */
export function comparison({ at }: Pick<Situation, 'at'>): Promise<Comparison> {
  if (kept && Math.abs(at.getTime() - kept.at.getTime()) < keptFor) return kept.found
  const found = compareAll(at)
  kept = { at, found }
  // What failed is not kept; whoever asked for it is told.
  found.catch(() => {
    if (kept?.found === found) kept = null
  })
  return found
}

async function compareAll(at: Date): Promise<Comparison> {
  const quarter = quarterBefore(quarterAt(at))
  const compared: ComparedMunicipality[] = []
  // One after the other: nobody else has to wait for a page of the whole country.
  for (const { place, name, region, suspended } of await allMunicipalities()) {
    if (suspended) continue
    const [scores, reports] = await Promise.all([
      scoresIn(place, [quarter]),
      reportsIn({ place, at }, quarter),
    ])
    const said = scores.get(quarter)?.values() ?? []
    compared.push(comparedOf({ place, name, region, scores: said, reports }))
  }
  return compare(quarter, compared)
}

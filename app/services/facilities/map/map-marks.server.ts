import type { FacilityLine } from '#app/domain/facilities/pages.ts'
import { stateOfLine } from '#app/domain/facilities/pages.ts'
import { changesUpToNow } from '../../changes-up-to-now.server.ts'
import type { Situation } from '../../situation.ts'
import { type Clusters, clustersOf } from './clusters.server.ts'

/** What a choice shows, in its order, with its clusters. */
export type Mapped = { lines: readonly FacilityLine[]; clusters: Clusters }

type Known = { changes: number; mapped: Mapped }

/** The newest choices last; the oldest is forgotten. */
const known = new Map<string, Known>()
const mostKnown = 12

/**
 * What a choice of services looks like on the map. `choice` names the choice, its order and language; its lines are only
 * asked for, and joined, where something has changed since.
 */
export async function mappedHere(
  situation: Pick<Situation, 'place' | 'at'>,
  choice: string,
  choose: () => Promise<readonly FacilityLine[]>,
): Promise<Mapped> {
  const changes = await changesUpToNow(situation)
  const key = `${situation.place}/${choice}`
  const standing = known.get(key)
  if (standing?.changes === changes) return standing.mapped
  const lines = await choose()
  const clusters = clustersOf(
    lines.map((line) => line.point && { ...line.point, bad: stateOfLine(line) === 'bad' }),
  )
  const mapped = { lines, clusters }
  known.delete(key)
  known.set(key, { changes, mapped })
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break
    known.delete(oldest)
  }
  return mapped
}

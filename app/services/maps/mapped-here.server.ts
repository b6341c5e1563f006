import { changesUpToNow } from '../changes-up-to-now.server.ts'
import type { Situation } from '../situation.ts'
import { type Clusters, clustersOf, type Pinned } from './clusters.server.ts'

/** What a choice shows, in its order, with its clusters. */
export type Mapped<Line> = { lines: readonly Line[]; clusters: Clusters }

type Known<Line> = { changes: number; mapped: Promise<Mapped<Line>> }
type Here = Pick<Situation, 'place' | 'at'>

/**
 * Remembers what choices of a list look like on the map, so many of them. `choice` names the choice and its order; its
 * lines are only asked for, and joined, where something has changed since. Whoever asks for the same meanwhile waits for
 * it, and choices are made one after the other: each may be large, and anybody may ask.
 */
export function mappedOf<Line>(mostKnown: number, pinOf: (line: Line) => Pinned | null) {
  /** The newest choices last; the oldest is forgotten. */
  const known = new Map<string, Known<Line>>()
  let last: Promise<unknown> = Promise.resolve()
  return async (
    situation: Here,
    choice: string,
    choose: () => Promise<readonly Line[]>,
  ): Promise<Mapped<Line>> => {
    const changes = await changesUpToNow(situation)
    const key = `${situation.place}/${choice}`
    const standing = known.get(key)
    if (standing?.changes === changes) return standing.mapped
    const make = async () => {
      const lines = await choose()
      return { lines, clusters: clustersOf(lines.map(pinOf)) }
    }
    const mapped = last.then(make, make)
    last = mapped
    known.delete(key)
    known.set(key, { changes, mapped })
    // What failed is asked for again.
    mapped.catch(() => known.get(key)?.mapped === mapped && known.delete(key))
    for (const oldest of known.keys()) {
      if (known.size <= mostKnown) break
      known.delete(oldest)
    }
    return mapped
  }
}

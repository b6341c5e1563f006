import { whenChanged } from './changes.ts'
import type { Situation } from './situation.ts'

/** With the second for which a page is kept, nothing on it is older than two. In milliseconds. */
const sharedFor = 900

/**
 * Reads a thing of a municipality, or of its round, once for everybody who asks within a second: on the last evening of
 * a vote all ask for the same. For what a page shows, never for what a command decides by. What is given behind the
 * round is the same for all who ask.
 */
export function sharedBriefly<Given extends readonly unknown[], T>(
  read: (place: Situation['place'], ...given: Given) => Promise<T>,
): (situation: Pick<Situation, 'place' | 'at'>, ...given: Given) => Promise<T> {
  const known = new Map<string, { at: Date; found: Promise<T> }>()
  whenChanged(() => known.clear())
  return ({ place, at }, ...given) => {
    const key = `${place}/${given[0] ?? ''}`
    const standing = known.get(key)
    if (standing && Math.abs(at.getTime() - standing.at.getTime()) < sharedFor)
      return standing.found
    // A query of mongoose is sent at each `then`; a promise of it once.
    const found = Promise.resolve(read(place, ...given))
    known.set(key, { at, found })
    // What failed is not shared; whoever asked for it is told.
    found.catch(() => known.get(key)?.found === found && known.delete(key))
    return found
  }
}

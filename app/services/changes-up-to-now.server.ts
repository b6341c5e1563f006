import { changesIn } from '#models/database/change-count.server.ts'
import { tellChanged, whenChanged } from './changes.ts'
import { sharedBriefly } from './shared-briefly.ts'
import type { Situation } from './situation.ts'

const known = new Map<string, number>()

/**
 * A number that is another one once a command of any process has changed what the pages of a municipality show; asked
 * for once a second by all who want to know. What this process remembers is then forgotten: a page that is made from
 * here on is made from nothing that is older than the number it is kept under.
 */
export const changesUpToNow = sharedBriefly(async (place) => {
  const changes = await changesIn(place)
  const before = known.get(place)
  known.set(place, changes)
  if (before !== undefined && before !== changes) tellChanged()
  return changes
})

/** As long as a page that stands still: what no command changes waits no longer. In milliseconds. */
const lastsFor = 10_000

/**
 * Reads a thing of a municipality, or of its round, once for everybody, and again when a command of any process has
 * changed something there: for what is long to read and only commands change. For what a page shows, never for what a
 * command decides by. Where nobody can tell of changes it is read each time.
 */
export function sharedWhileUnchanged<T>(
  read: (place: Situation['place'], round: number) => Promise<T>,
): (situation: Pick<Situation, 'place' | 'at'>, round: number) => Promise<T> {
  const known = new Map<string, { at: Date; found: Promise<T> }>()
  whenChanged(() => known.clear())
  return async (situation, round) => {
    const { place, at } = situation
    // Where the number is another one, what is known has been forgotten when it is there.
    const changes = await changesUpToNow(situation).catch(() => null)
    if (changes === null) return read(place, round)
    const key = `${place}/${round}`
    const standing = known.get(key)
    if (standing && Math.abs(at.getTime() - standing.at.getTime()) < lastsFor) return standing.found
    const found = Promise.resolve(read(place, round))
    known.set(key, { at, found })
    found.catch(() => known.get(key)?.found === found && known.delete(key))
    return found
  }
}

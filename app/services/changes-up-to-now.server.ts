import { changesIn } from '#models/database/change-count.server.ts'
import { tellChanged } from './changes.ts'
import { sharedBriefly } from './shared-briefly.ts'

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

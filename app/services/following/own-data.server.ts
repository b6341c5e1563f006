import { nameIn } from '#app/domain/budget/reading/read-line.ts'
import { choiceWord } from '#app/domain/following/services.ts'
import { followsBy } from '#models/following/follow.server.ts'
import { serviceFollowsBy } from '#models/following/service-follow.server.ts'
import type { OwnReaders } from '../own-row.ts'

/** What a person follows of budgets and local services. */
export const followingOwnData = {
  async 'budget-follows'({ place, id }) {
    const found = await followsBy(place, id)
    return found.map((entry) => {
      const { at, year, line } = entry
      const words = [line?.code, line && nameIn(line.name, 'ky'), year].filter(Boolean).join(' ')
      return { at, words, entry }
    })
  },
  async 'service-follows'({ place, id }) {
    const found = await serviceFollowsBy(null, place, id)
    return found.map((entry) => ({ at: entry.at, words: choiceWord(entry), entry }))
  },
} as const satisfies OwnReaders

import { nameIn } from '#app/domain/budget/reading/read-line.ts'
import { followsBy } from '#models/following/follow.server.ts'
import type { OwnReaders } from '../own-row.ts'

/** What a person follows of budgets. */
export const followingOwnData = {
  async 'budget-follows'({ place, id }) {
    const found = await followsBy(place, id)
    return found.map((entry) => {
      const { at, year, line } = entry
      const words = [line?.code, line && nameIn(line.name, 'ky'), year].filter(Boolean).join(' ')
      return { at, words, entry }
    })
  },
} as const satisfies OwnReaders

import { nameIn } from '#app/domain/budget/reading/read-line.ts'
import { choiceWord } from '#app/domain/following/services.ts'
import type { MessageText } from '#app/domain/messages.ts'
import { texts } from '#app/i18n/texts.ts'
import { followsBy } from '#models/following/follow.server.ts'
import { serviceFollowsBy } from '#models/following/service-follow.server.ts'
import { toldTo } from '#models/following/told-follow.server.ts'
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
  async 'told-follows'({ place, id }) {
    const found = await toldTo(place, id)
    return found.map((entry) => {
      // Kind and facts were kept together; the compiler cannot follow the pair.
      const say = texts('ky').messages[entry.kind] as (facts: unknown) => MessageText
      return { at: entry.at, words: say(entry.facts).text, entry }
    })
  },
} as const satisfies OwnReaders

import { questionsBy } from '#models/hearings/question.server.ts'
import type { OwnReaders } from '../../own-row.ts'

/** What a person asked a hearing on the portal. */
export const hearingOwnData = {
  async 'hearing-questions'({ place, id }) {
    const found = await questionsBy(place, id)
    return found.map((entry) => ({ at: entry.at, words: entry.text, entry }))
  },
} as const satisfies OwnReaders

import { numero } from '#app/i18n/format.ts'
import { scoreCardsBy } from '#models/scorecards/scorecard.server.ts'
import type { NounFacts } from '../noun-facts.ts'
import type { OwnReaders } from '../own-row.ts'
import { scorecardDocuments } from './documents.server.ts'

const ownData = {
  async scorecards({ place, id }) {
    const found = await scoreCardsBy(place, id)
    return found.map((entry) => ({ at: entry.at, words: numero(entry.number, 'ky'), entry }))
  },
} as const satisfies OwnReaders

export const scorecardFacts = {
  ownData,
  documents: { scorecards: scorecardDocuments },
} as const satisfies NounFacts

import { numero } from '#app/i18n/format.ts'
import { visitsBy } from '#models/visits/visit.server.ts'
import type { NounFacts } from '../noun-facts.ts'
import type { OwnReaders } from '../own-row.ts'
import { visitDocuments } from './documents.server.ts'

const ownData = {
  async visits({ place, id }) {
    const found = await visitsBy(place, id)
    return found.map((entry) => ({
      at: entry.at,
      words: entry.words || numero(entry.number, 'ky'),
      entry,
    }))
  },
} as const satisfies OwnReaders

export const visitFacts = {
  ownData,
  documents: { visits: visitDocuments },
} as const satisfies NounFacts

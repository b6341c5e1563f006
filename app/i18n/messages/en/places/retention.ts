import type { placeRetention } from '#app/domain/places/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const placeRetentionWords: RetentionWordsOf<typeof placeRetention> = {
  municipalities: {
    what: 'Name, address, phone and population of the municipality',
    why: 'Pages and shares are made of it',
  },
  territories: {
    what: 'Villages with their outlines, mergers and renamings',
    why: 'Old proposals and votes are read by the villages of their time',
  },
}

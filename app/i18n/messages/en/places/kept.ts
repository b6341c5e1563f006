import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { placeRetention } from '#app/domain/places/retention.ts'

export const placeKept: KeptWordsOf<typeof placeRetention> = {
  municipalities: {
    what: 'Name, address, phone and population of the municipality',
    why: 'Pages and shares are made of it',
  },
  territories: {
    what: 'Villages with their outlines, mergers and renamings',
    why: 'Old proposals and votes are read by the villages of their time',
  },
}

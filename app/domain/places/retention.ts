import type { Retention } from '../records/kept.ts'

export const placeRetention = {
  municipalities: {
    what: 'name, address, phone and population of a municipality',
    why: 'pages and shares are made of it',
    stays: 'always',
  },
  territories: {
    what: 'villages with their outlines, mergers and renamings',
    why: 'old proposals and votes are read by the villages of their time',
    stays: 'always',
  },
} as const satisfies Retention

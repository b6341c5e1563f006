import type { NounFacts } from '../noun-facts.ts'
import { alertOwnData } from './own-data.server.ts'

export const alertFacts = {
  ownData: alertOwnData,
} as const satisfies NounFacts

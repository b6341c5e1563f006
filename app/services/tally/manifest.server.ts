import type { NounFacts } from '../noun-facts.ts'
import { destroyKeys } from './destroy-slot-key.server.ts'
import { publishResult } from './publish-result.server.ts'

export const tallyFacts = {
  signed: { 'publish-result': publishResult, 'destroy-keys': destroyKeys },
} as const satisfies NounFacts

import type { NounFacts } from '../noun-facts.ts'
import { publishResult } from './publish-result.server.ts'

export const tallyFacts = {
  signed: { 'publish-result': publishResult },
} as const satisfies NounFacts

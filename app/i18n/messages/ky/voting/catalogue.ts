import { votingActs } from './acts.ts'
import { votingKept } from './kept.ts'
import { voting, votingReasons } from './voting.ts'

export const votingCatalogue = {
  texts: { voting },
  reasons: votingReasons,
  acts: votingActs,
  kept: votingKept,
}

import type { votingActs as acts } from '#app/domain/voting/audit-acts.ts'

export const votingActs: Record<keyof typeof acts, string> = {
  'ballot-cast': 'A ballot was cast',
  'slot-key-destroyed': 'The key that ties ballots to people was destroyed',
  'vote-sealed': 'The vote was closed for good',
}

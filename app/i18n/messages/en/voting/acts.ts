import type { votingActs as acts } from '#app/domain/voting/manifest.ts'

export const votingActs: Record<keyof typeof acts, string> = {
  'ballot-cast': 'A ballot was cast',
  'slot-key-destroyed': 'The key that ties ballots to people was destroyed',
  'vote-sealed': 'After the close of the vote, the votes taken were sealed',
}

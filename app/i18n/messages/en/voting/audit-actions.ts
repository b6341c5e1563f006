import type { votingAuditActions } from '#app/domain/voting/manifest.ts'

export const votingAudit: Record<keyof typeof votingAuditActions, string> = {
  'ballot-cast': 'A ballot was cast',
  'slot-key-destroyed': 'The key that ties ballots to people was destroyed',
  'vote-sealed': 'After the close of the vote, the votes taken were sealed',
}

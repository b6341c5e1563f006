import type { votingAuditActions } from '#app/domain/voting/manifest.ts'

export const votingAudit: Record<keyof typeof votingAuditActions, string> = {
  'slot-key-destroyed':
    'The keys that tie ballots to people and open their envelopes were destroyed, and the envelopes deleted',
  'vote-sealed': 'After the close of the vote, the votes taken were sealed',
}

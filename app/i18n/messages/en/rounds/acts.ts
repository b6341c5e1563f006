import type { roundActs as acts } from '#app/domain/rounds/audit-acts.ts'

export const roundActs: Record<keyof typeof acts, string> = {
  'election-imported': 'Brought in a published election',
  'extend-phase': 'Extended a phase',
  'list-published': 'Published the list',
  'open-vote': 'The vote was opened and the rules fixed',
  'publish-result': 'Published the result',
  'round-changed': 'Changed a round',
  'round-created': 'Created a round',
}

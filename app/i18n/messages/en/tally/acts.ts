import type { tallyActs as acts } from '#app/domain/tally/manifest.ts'

export const tallyActs: Record<keyof typeof acts, string> = {
  'count-asked': 'Asked for the votes to be counted',
  'count-stopped': 'Stopped the count',
  'votes-counted': 'The votes were counted',
}

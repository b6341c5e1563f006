import type { CommissionWork } from '#app/domain/commission/manifest.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'

export const commissionWork: WorkTextsOf<CommissionWork> = {
  'try-key': {
    name: 'Try the commission’s key',
    about: ({ title }) => `“${title}”: until every two have tried it the vote is not opened`,
    button: 'Open',
  },
  'open-ballots': {
    name: 'The commission opens the ballots',
    about: ({ title }) => `“${title}”: voting is closed, the commission opens the envelopes`,
    button: 'Open',
  },
}

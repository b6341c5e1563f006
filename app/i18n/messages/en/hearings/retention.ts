import type { hearingRetention } from '#app/domain/hearings/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const hearingRetentionWords: RetentionWordsOf<typeof hearingRetention> = {
  hearings: {
    what: 'Notices of hearings: day, place, agenda, changes with their reason',
    why: 'So that everybody knows when and where there is a hearing and can read of those held',
  },
  'consultation-orders': {
    what: 'Versions of the order of consulting residents, by which decision each was adopted, why it was changed, and who published it',
    why: 'So that everybody knows by which order residents were consulted',
  },
  'hearing-invitations': {
    what: 'Names of those invited to a hearing, with their office or village',
    why: 'So that each of them gets the invitation',
    goes: (term) => `Deleted after the hearing: ${term}`,
  },
  'hearing-questions': {
    what: 'Questions and proposals to hearings, from whom and which village, and their answers',
    why: 'So that each question is answered in time and the answer can be read',
  },
}

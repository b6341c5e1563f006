import type { documentRetention } from '#app/domain/documents/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const documentRetentionWords: RetentionWordsOf<typeof documentRetention> = {
  files: {
    what: 'Photos and papers; those that belong to something sent or published stay',
    why: 'They belong to what they are about; others wait for a form on its way',
    goes: (term) => `Those that belong to nothing are removed after they were uploaded: ${term}`,
  },
  'municipal-documents': {
    what: 'Orders, protocols and lists of the municipality in every version, with who added them',
    why: 'So that what held before can be read beside what holds now',
  },
}

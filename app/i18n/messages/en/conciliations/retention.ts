import type { conciliationRetention } from '#app/domain/conciliations/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const conciliationRetentionWords: RetentionWordsOf<typeof conciliationRetention> = {
  conciliations: {
    what: 'Conciliation tables: numbers of remarks, sides, offers, dissent, protocol',
    why: 'So that everybody can read why the budget changed and who said what',
  },
}

import type { conciliationRetention } from '#app/domain/conciliations/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const conciliationKept: KeptWordsOf<typeof conciliationRetention> = {
  conciliations: {
    what: 'Conciliation tables: numbers of remarks, sides, offers, dissent, protocol',
    why: 'So that everybody can read why the budget changed and who said what',
  },
}

import type { conciliationRetention } from '#app/domain/conciliations/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const conciliationRetentionWords: RetentionWordsOf<typeof conciliationRetention> = {
  conciliations: {
    what: 'Макулдашуу столдору: пикирлердин номерлери, тараптар, сунуштар, өзгөчө пикирлер, протокол',
    why: 'Бюджет эмне үчүн өзгөргөнүн жана ким эмне дегенин ар ким окусун деп',
  },
}

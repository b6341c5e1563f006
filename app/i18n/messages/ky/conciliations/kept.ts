import type { conciliationRetention } from '#app/domain/conciliations/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const conciliationKept: KeptWordsOf<typeof conciliationRetention> = {
  conciliations: {
    what: 'Макулдашуу столдорун: пикирлердин номерлери, тараптар, сунуштар, өзгөчө пикирлер, протокол',
    why: 'Бюджет эмне үчүн өзгөргөнүн жана ким эмне дегенин ар ким окусун деп',
  },
}

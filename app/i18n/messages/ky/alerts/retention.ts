import type { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const alertRetentionWords: RetentionWordsOf<typeof alertRetention> = {
  'outbox-messages': {
    what: 'Билдирүү кимге кеткени, жеткен-жетпегени; сөзү жөнөтүлгөнчө гана турат',
    why: 'Айтылганды жеткирүү үчүн, ким кабардар болгонун билүү үчүн',
    goes: (term) => `Билдирүү түзүлгөндөн кийин өчөт: ${term}`,
  },
}

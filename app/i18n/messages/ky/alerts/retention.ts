import type { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const alertRetentionWords: RetentionWordsOf<typeof alertRetention> = {
  'outbox-messages': {
    what: 'Кабар кимге кеткени, жеткен-жетпегени; сөзү жөнөтүлгөнчө гана турат',
    why: 'Айтылганды жеткирүү үчүн, ким кабардар болгонун билүү үчүн',
    goes: (term) => `Кабар түзүлгөндөн кийин өчөт: ${term}`,
  },
}

import type { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const alertKept: KeptWordsOf<typeof alertRetention> = {
  'outbox-messages': {
    what: 'Билдирүү кимге кеткени, жеткен-жетпегени; сөзү жөнөтүлгөнчө гана турат',
    why: 'Айтылганды жеткирүү үчүн, ким кабардар болгонун билүү үчүн',
    goes: (term) => `Билдирүү түзүлгөндөн кийин өчөт: ${term}`,
  },
}

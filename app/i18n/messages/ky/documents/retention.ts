import type { documentRetention } from '#app/domain/documents/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const documentRetentionWords: RetentionWordsOf<typeof documentRetention> = {
  files: {
    what: 'Сүрөттөр менен кагаздар; жөнөтүлгөн же жарыяланган нерсеге тиешелүүсү калат',
    why: 'Сунушка кошумча болгондору керек, калгандары жөнөтүлө турган форманы күтөт',
    goes: (term) => `Эч нерсеге тиешеси жогу жүктөлгөндөн кийин өчөт: ${term}`,
  },
  'municipal-documents': {
    what: 'Муниципалитеттин буйруктары, протоколдору жана тизмелери бардык түрлөрү менен; ким салганы',
    why: 'Мурда эмне күчүндө болгону азыркысы менен катар окулсун',
  },
}

import type { documentRetention } from '#app/domain/documents/retention.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const documentKept: KeptWordsOf<typeof documentRetention> = {
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

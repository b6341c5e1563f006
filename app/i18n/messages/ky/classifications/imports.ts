import type { ClassificationImports } from '#app/domain/classifications/imports.ts'
import type { ImportTextsOf } from '#app/domain/imports/import.ts'

export const classificationImports = {
  classifications: {
    title: 'Классификациянын коддорун киргизүү',
    lead: 'Ар бир код өзүнүн башталган күнү менен табылат: жоктору кошулат, барлары файлдагыдай болот. Тизменин өзүн файл катары алып, өзгөртүп, кайра киргизсе болот.',
    option: {
      label: 'Түрү жазылбаган саптар кайсы классификациядан',
      none: 'Ар бир сапта жазылган',
    },
    columns: {
      kind: 'Классификация',
      code: 'Коду',
      'name-ky': 'Кыргызча аталышы',
      'name-ru': 'Орусча аталышы',
      'name-en': 'Англисче аталышы',
      'plain-ky': 'Кыргызча жөнөкөй аты',
      'plain-ru': 'Орусча жөнөкөй аты',
      'plain-en': 'Англисче жөнөкөй аты',
      words: 'Издөө сөздөрү',
      parent: 'Үстүндөгү код',
      'valid-from': 'Башталган күнү',
      'valid-to': 'Бүткөн күнү',
      successors: 'Ордуна келген коддор',
      flow: 'Өз же келген акча',
    },
  },
} satisfies ImportTextsOf<ClassificationImports>

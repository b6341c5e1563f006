import type { ClassificationImports } from '#app/domain/classifications/imports.ts'
import type { ImportTextsOf } from '#app/domain/imports/import.ts'

export const classificationImports = {
  classifications: {
    title: 'Внести коды классификации',
    lead: 'Код узнаётся по дню, с которого он действует: новые добавляются, прежние становятся такими, как в файле. Сам список можно скачать файлом, изменить и внести снова.',
    option: {
      label: 'К какой классификации относятся строки, где она не указана',
      none: 'Указано в каждой строке',
    },
    columns: {
      kind: 'Классификация',
      code: 'Код',
      'name-ky': 'Название на кыргызском',
      'name-ru': 'Название на русском',
      'name-en': 'Название на английском',
      'plain-ky': 'Простое название на кыргызском',
      'plain-ru': 'Простое название на русском',
      'plain-en': 'Простое название на английском',
      words: 'Слова для поиска',
      parent: 'Код уровнем выше',
      'valid-from': 'Действует с',
      'valid-to': 'Действует до',
      successors: 'Коды-преемники',
      flow: 'Свои или полученные деньги',
    },
  },
} satisfies ImportTextsOf<ClassificationImports>

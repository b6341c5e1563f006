import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { VisitImports } from '#app/domain/visits/imports.ts'

export const visitImports = {
  visits: {
    title: 'Внести выезды, собранные с помощью ODK или Kobo',
    lead: 'CSV с ответами на форму муниципалитета (XLSForm): из ODK Central или Kobo, с именами вопросов и значениями (XML values and headers), названия столбцов не менять. У каждого измерения свой столбец. Фотографий в файле нет, поэтому они не вносятся. Та же запись во второй раз ничего не добавит.',
    columns: {
      on: 'День',
      kind: 'Вид услуги',
      visited: 'Номер услуги',
      measured: 'Измерено',
      seen: 'Увидено',
      words: 'Слова',
      record: 'Метка записи',
    },
  },
} satisfies ImportTextsOf<VisitImports>

import type { documentRetention } from '#app/domain/documents/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const documentRetentionWords: RetentionWordsOf<typeof documentRetention> = {
  files: {
    what: 'Фото и бумаги; те, что относятся к отправленному или опубликованному, остаются',
    why: 'Они нужны вместе с тем, к чему приложены; прочие ждут отправки формы',
    goes: (term) => `Ни к чему не относящиеся удаляются после загрузки: ${term}`,
  },
  'municipal-documents': {
    what: 'Распоряжения, протоколы и списки муниципалитета во всех редакциях; кто их положил',
    why: 'Чтобы прежнее можно было прочесть рядом с действующим',
  },
}

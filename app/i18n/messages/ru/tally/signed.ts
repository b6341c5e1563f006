import type { ActWordsOf } from '#app/domain/signed-words.ts'
import type { tallyLists } from '#app/domain/tally/manifest.ts'
import { count } from '#app/i18n/format.ts'

export const tallySigned: ActWordsOf<typeof tallyLists.signed> = {
  'destroy-keys': {
    title: 'Уничтожение ключей бюллетеней',
    facts: ({ envelopes }) => [
      { label: 'Конвертов, которые исчезнут вместе с ними', value: count(envelopes, 'ru') },
      {
        label: 'Что прекратится',
        value: 'Больше никому нельзя будет показать, участвовал ли он, и его подтверждение',
      },
      { label: 'Что останется', value: 'Итоги, опубликованные бюллетени и список кодов' },
    ],
  },
  'publish-result': { title: 'Публикация итогов', facts: null },
}

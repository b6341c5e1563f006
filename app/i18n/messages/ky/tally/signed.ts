import type { ActWordsOf } from '#app/domain/signed-words.ts'
import type { tallyLists } from '#app/domain/tally/manifest.ts'
import { count } from '#app/i18n/format.ts'

export const tallySigned: ActWordsOf<typeof tallyLists.signed> = {
  'destroy-keys': {
    title: 'Бюллетендердин ачкычтарын жок кылуу',
    facts: ({ envelopes }) => [
      { label: 'Алар менен кошо жок болгон конверттер', value: count(envelopes, 'ky') },
      {
        label: 'Эмне токтойт',
        value: 'Мындан ары эч кимге добуш берген-бербегени жана күбөлүгү көрсөтүлбөйт',
      },
      { label: 'Эмне калат', value: 'Жыйынтык, жарыяланган бюллетендер жана коддордун тизмеси' },
    ],
  },
  'publish-result': { title: 'Жыйынтыкты жарыялоо', facts: null },
}

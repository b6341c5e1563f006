import type { ActWordsOf } from '#app/domain/signed-words.ts'
import type { tallyLists } from '#app/domain/tally/manifest.ts'

export const tallySigned: ActWordsOf<typeof tallyLists.signed> = {
  'publish-result': { title: 'Жыйынтыкты жарыялоо', facts: null },
}

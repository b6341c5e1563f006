import type { roundLists } from '#app/domain/rounds/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'

export const roundSigned: ActWordsOf<typeof roundLists.signed> = {
  'open-vote': { title: 'Добуштун эрежеси менен тизмесин бекитүү', facts: null },
  'extend-phase': { title: 'Мезгилди узартуу', facts: null },
}

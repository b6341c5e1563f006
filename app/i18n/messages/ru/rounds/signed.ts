import type { roundLists } from '#app/domain/rounds/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'

export const roundSigned: ActWordsOf<typeof roundLists.signed> = {
  'open-vote': { title: 'Закрепление правил и списка голосования', facts: null },
  'extend-phase': { title: 'Продление этапа', facts: null },
}

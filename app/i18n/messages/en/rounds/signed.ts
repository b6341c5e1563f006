import type { roundLists } from '#app/domain/rounds/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'

export const roundSigned: ActWordsOf<typeof roundLists.signed> = {
  'open-vote': { title: 'Fixing the rules and the list of the vote', facts: null },
  'extend-phase': { title: 'Extending a phase', facts: null },
}

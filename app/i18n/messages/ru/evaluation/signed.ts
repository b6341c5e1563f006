import type { evaluationLists } from '#app/domain/evaluation/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'

export const evaluationSigned: ActWordsOf<typeof evaluationLists.signed> = {
  'decide-check': { title: 'Решение по проверке', facts: null },
}

import type { conciliationLists } from '#app/domain/conciliations/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'

export const conciliationSigned: ActWordsOf<typeof conciliationLists.signed> = {
  'confirm-conciliation': { title: 'Подтверждение протокола согласования', facts: null },
}

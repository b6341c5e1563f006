import type { conciliationRetention } from '#app/domain/conciliations/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const conciliationRetentionWords: RetentionWordsOf<typeof conciliationRetention> = {
  conciliations: {
    what: 'Столы согласования: номера замечаний, стороны, предложения, особые мнения, протокол',
    why: 'Чтобы каждый мог прочесть, почему изменился бюджет и кто что сказал',
  },
}

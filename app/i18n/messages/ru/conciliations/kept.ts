import type { conciliationRetention } from '#app/domain/conciliations/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const conciliationKept: KeptWordsOf<typeof conciliationRetention> = {
  conciliations: {
    what: 'Столы согласования: номера замечаний, стороны, предложения, особые мнения, протокол',
    why: 'Чтобы каждый мог прочесть, почему изменился бюджет и кто что сказал',
  },
}

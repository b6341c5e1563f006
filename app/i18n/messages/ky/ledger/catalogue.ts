import type { LedgerReasons, ledgerRetention } from '#app/domain/ledger/manifest.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { ledger } from './ledger.ts'

const reasons: ReasonTexts<LedgerReasons> = {
  'code-unreadable': () =>
    'Код төрт топтогу он алты тамга менен сандан турат. Аны күбөлүктөн кайра көчүрүңүз',
}

const retention: RetentionWordsOf<typeof ledgerRetention> = {
  'ledger-leaves': {
    what: 'Ар бир добуш берүүнүн коддорунун ачык тизмесинин саптары',
    why: 'Добуш кабыл алынганын жана эч нерсе өзгөрбөгөнүн каалаган адам текшере алат; бир да сап адамды атабайт',
  },
  'ledger-heads': {
    what: 'Ар бир коддор тизмеси кайсы жерге жеткени',
    why: 'Ал токтогон жеринен улантылышы үчүн',
  },
}

export const ledgerCatalogue = { texts: { ledger }, reasons, retention }

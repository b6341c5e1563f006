import type { LedgerReasons, ledgerRetention } from '#app/domain/ledger/manifest.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { ledger } from './ledger.ts'

const reasons: ReasonTexts<LedgerReasons> = {
  'code-unreadable': () =>
    'A code has sixteen letters and figures in four groups. Copy it from the receipt again',
}

const retention: RetentionWordsOf<typeof ledgerRetention> = {
  'ledger-leaves': {
    what: 'The lines of the public list of codes of each vote',
    why: 'Everybody may check that a vote was taken and that nothing was changed; no line names anybody',
  },
  'ledger-heads': {
    what: 'How far each list of codes has come',
    why: 'So that it goes on where it stopped',
  },
}

export const ledgerCatalogue = { texts: { ledger }, reasons, retention }

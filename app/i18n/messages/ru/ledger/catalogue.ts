import type { LedgerReasons, ledgerRetention } from '#app/domain/ledger/manifest.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { ledger } from './ledger.ts'

const reasons: ReasonTexts<LedgerReasons> = {
  'code-unreadable': () =>
    'Код состоит из шестнадцати букв и цифр в четырёх группах. Спишите его с подтверждения голоса ещё раз',
}

const retention: RetentionWordsOf<typeof ledgerRetention> = {
  'ledger-leaves': {
    what: 'Строки открытого списка кодов каждого голосования',
    why: 'Каждый может проверить, что голос принят и ничего не изменено; ни одна строка никого не называет',
  },
  'ledger-heads': {
    what: 'До какого места дошёл каждый список кодов',
    why: 'Чтобы он продолжался с того места, где остановился',
  },
}

export const ledgerCatalogue = { texts: { ledger }, reasons, retention }

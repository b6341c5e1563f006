import type { recordRetention } from '#app/domain/records/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const recordRetentionWords: RetentionWordsOf<typeof recordRetention> = {
  'audit-lines': {
    what: 'Ким эмнени качан кылганы, аккаунттун номери менен; эмнеге добуш бергени эч качан жазылбайт',
    why: 'Иштерди кийин текшерүү үчүн: өзгөртүлгөн сап көрүнүп калат',
  },
  'audit-heads': {
    what: 'Журналдын акыркы сабынын номери менен санариптик изи',
    why: 'Журналдын аягынан сап алынса, көрүнүп калат',
  },
  'sent-forms': {
    what: 'Аткарылган ар бир форманын ачкычы жана жообу: анда аккаунттун номери жана код кеткен телефондун же почтанын бир бөлүгү болушу мүмкүн',
    why: 'Эки жолу жөнөтүлгөн форма бир жолу аткарылат',
    goes: (term) => `Форма аткарылгандан кийин өчөт: ${term}`,
  },
  counters: {
    what: 'Сунушка, айлампага же аккаунтка берилген акыркы номер',
    why: 'Бир номер эки жолу берилбейт',
  },
}

import type { recordRetention } from '#app/domain/records/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const recordRetentionWords: RetentionWordsOf<typeof recordRetention> = {
  'audit-lines': {
    what: 'Кто что и когда сделал, по номеру аккаунта; за что голосовали, не пишется никогда',
    why: 'Чтобы действия можно было проверить: изменённая строка видна',
  },
  'audit-heads': {
    what: 'Номер и отпечаток последней строки журнала',
    why: 'Отрезанный конец журнала виден',
  },
  'sent-forms': {
    what: 'Ключ каждой исполненной формы и ответ на неё: в нём может быть номер аккаунта и часть телефона или почты, куда ушёл код',
    why: 'Форма, отправленная дважды, исполняется один раз',
    goes: (term) => `Удаляется после исполнения формы: ${term}`,
  },
  counters: {
    what: 'Последний номер, данный предложению, циклу или аккаунту',
    why: 'Ни один номер не даётся дважды',
  },
}

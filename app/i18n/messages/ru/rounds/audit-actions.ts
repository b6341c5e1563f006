import type { roundAuditActions } from '#app/domain/rounds/audit-actions.ts'

export const roundAudit: Record<keyof typeof roundAuditActions, string> = {
  'election-imported': 'Внесены опубликованные выборы',
  'extend-phase': 'Срок продлён',
  'list-published': 'Список опубликован',
  'open-vote': 'Закреплены правила и список голосования',
  'publish-result': 'Итоги опубликованы',
  'round-changed': 'Цикл изменён',
  'round-drafted': 'Подготовлен цикл',
  'round-draft-changed': 'Изменён неопубликованный цикл',
  'round-draft-deleted': 'Удалён неопубликованный цикл',
  'round-created': 'Цикл опубликован',
}

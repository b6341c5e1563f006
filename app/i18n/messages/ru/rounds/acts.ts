import type { roundActs as acts } from '#app/domain/rounds/audit-acts.ts'

export const roundActs: Record<keyof typeof acts, string> = {
  'election-imported': 'Внесены опубликованные выборы',
  'extend-phase': 'Срок продлён',
  'list-published': 'Список опубликован',
  'open-vote': 'Голосование открыто, правила закреплены',
  'publish-result': 'Результат опубликован',
  'round-changed': 'Цикл изменён',
  'round-created': 'Создан цикл',
}

import type { RoundAction } from '#app/domain/rounds/phase-matrix.ts'

/** What may be done in a round, as its rules and refusals name it. */
export const actionNames: Record<RoundAction, string> = {
  'end-territory': 'Объединить, разделить или упразднить село',
  'change-round': 'Изменить правила',
  'publish-list': 'Опубликовать список',
  'open-vote': 'Закрепить правила и список голосования',
  'extend-phase': 'Продлить этап',
  'count-votes': 'Подсчитать голоса',
  'publish-result': 'Опубликовать итоги',
  'write-draft': 'Писать и сохранять черновик предложения',
  'send-proposal': 'Подать предложение',
  'take-in-paper': 'Принять предложение на бумаге',
  'edit-proposal': 'Изменить своё предложение',
  'answer-return': 'Дополнить возвращённое предложение',
  'withdraw-proposal': 'Отозвать своё предложение',
  'leave-co-authorship': 'Выйти из соавторов',
  'invite-co-author': 'Пригласить в соавторы',
  'accept-co-authorship': 'Согласиться быть соавтором',
  'assign-check': 'Назначить проверяющего',
  'decide-check': 'Принять решение по проверке',
  'link-exclusion': 'Связать предложения, исключающие друг друга',
  'title-proposal': 'Дать предложению название на другом языке',
  appeal: 'Подать апелляцию на отклонение',
  'decide-appeal': 'Решить апелляцию',
  'cast-ballot': 'Голосовать и менять свой голос',
  'update-delivery': 'Записывать ход исполнения',
}

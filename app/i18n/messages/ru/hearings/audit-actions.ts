import type { hearingAuditActions } from '#app/domain/hearings/manifest.ts'

export const hearingAudit: Record<keyof typeof hearingAuditActions, string> = {
  'hearing-written': 'Подготовил слушания',
  'hearing-deleted': 'Удалил необъявленные слушания',
  'hearing-invited': 'Записал приглашённых на слушания',
  'invitations-read': 'Посмотрел список приглашённых на слушания',
  'hearing-announced': 'Объявил слушания',
  'hearing-changed': 'Изменил объявление о слушаниях',
  'hearing-called-off': 'Отменил слушания',
  'hearing-attended': 'Записал пришедших на слушания',
  'hearing-asked': 'Задал вопрос или внёс предложение к слушаниям',
  'hearing-question-given': 'Записал ответственного за вопрос к слушаниям',
  'hearing-answered': 'Ответил на вопрос к слушаниям',
  'hearing-question-hidden': 'Убрал вопрос к слушаниям с открытой страницы',
  'hearing-minutes-published': 'Опубликовал протокол слушаний',
  'hearing-minutes-signed': 'Приложил подписанную копию протокола',
  'order-adopted': 'Опубликован порядок консультаций',
}

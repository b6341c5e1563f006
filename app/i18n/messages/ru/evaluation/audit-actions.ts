import type { evaluationAuditActions } from '#app/domain/evaluation/audit-actions.ts'

export const evaluationAudit: Record<keyof typeof evaluationAuditActions, string> = {
  'appeal-decided': 'Решение по апелляции принято',
  'appeal-sent': 'Отправлена апелляция',
  'check-assigned': 'Проверка поручена сотруднику',
  'checks-assigned': 'Несколько проверок поручены одному сотруднику',
  'author-contact-read': 'Просмотрены телефоны авторов',
  'check-noted': 'Оставлена внутренняя заметка о проверке',
  'check-judged': 'Записано заключение проверки',
  'exclusion-linked': 'Связаны предложения, исключающие друг друга',
  'exclusion-unlinked': 'Снята связь между предложениями',
  'legal-check-passed': 'Правовая проверка пройдена',
  'proposal-accepted': 'Подписано: предложение прошло проверку',
  'proposal-hidden': 'Предложение скрыто',
  'proposal-rejected': 'Подписано: предложение отклонено',
  'proposal-reported': 'Сообщили о нарушении',
  'proposal-returned': 'Предложение возвращено автору',
  'proposal-shown': 'Скрытое предложение снова показано',
  'report-dismissed': 'Сообщение о нарушении рассмотрено, оставлено как есть',
  'signature-refused': 'Отказано в подписи под заключением',
}

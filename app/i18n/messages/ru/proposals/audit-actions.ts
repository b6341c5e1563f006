import type { proposalAuditActions } from '#app/domain/proposals/audit-actions.ts'

export const proposalAudit: Record<keyof typeof proposalAuditActions, string> = {
  'co-author-declined': 'Отказ от соавторства',
  'co-author-invited': 'Приглашён соавтор',
  'co-author-joined': 'Согласие стать соавтором',
  'co-author-left': 'Выход из соавторов',
  'paper-citizens-read': 'Посмотрел, кто принёс предложения на бумаге',
  'paper-taken-in': 'Принято предложение на бумаге',
  'proposal-changed': 'Предложение изменено',
  'proposal-sent': 'Отправлено предложение',
  'proposal-titled': 'Дано название на другом языке',
  'proposal-withdrawn': 'Предложение отозвано',
}

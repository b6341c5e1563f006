import type { proposalAuditActions } from '#app/domain/proposals/audit-actions.ts'

export const proposalAudit: Record<keyof typeof proposalAuditActions, string> = {
  'co-author-declined': 'Авторлош болуудан баш тартты',
  'co-author-invited': 'Авторлошту чакырды',
  'co-author-joined': 'Авторлош болууга макул болду',
  'co-author-left': 'Авторлоштуктан чыкты',
  'paper-citizens-read': 'Кагаз сунуштарды ким алып келгенин көрдү',
  'paper-taken-in': 'Кагаздагы сунушту кабыл алды',
  'proposal-changed': 'Сунушту өзгөрттү',
  'proposal-sent': 'Сунуш жөнөттү',
  'proposal-titled': 'Сунушка башка тилде ат койду',
  'proposal-withdrawn': 'Сунушун кайра алды',
}

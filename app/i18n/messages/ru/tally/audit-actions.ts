import type { tallyAuditActions } from '#app/domain/tally/manifest.ts'

export const tallyAudit: Record<keyof typeof tallyAuditActions, string> = {
  'count-asked': 'Запущен подсчёт голосов',
  'count-stopped': 'Подсчёт остановлен',
  'votes-counted': 'Голоса подсчитаны',
}

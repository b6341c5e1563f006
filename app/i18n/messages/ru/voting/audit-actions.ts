import type { votingAuditActions } from '#app/domain/voting/manifest.ts'

export const votingAudit: Record<keyof typeof votingAuditActions, string> = {
  'ballot-cast': 'Подан голос',
  'slot-key-destroyed': 'Уничтожен ключ, связывающий голоса с людьми',
  'vote-sealed': 'После закрытия голосования принятые голоса опечатаны',
}

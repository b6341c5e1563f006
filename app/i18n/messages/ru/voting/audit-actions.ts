import type { votingAuditActions } from '#app/domain/voting/manifest.ts'

export const votingAudit: Record<keyof typeof votingAuditActions, string> = {
  'slot-key-destroyed':
    'Уничтожены ключи, связывающие голоса с людьми и открывающие конверты; конверты удалены',
  'vote-sealed': 'После закрытия голосования принятые голоса опечатаны',
}

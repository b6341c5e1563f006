import type { signatureAuditActions } from '#app/domain/signatures/manifest.ts'

export const signatureAudit: Record<keyof typeof signatureAuditActions, string> = {
  'act-asked': 'Экинчи кол талап кылган ишти сунуштады',
  'act-declined': 'Сунушталган иштен баш тартты',
  'act-ended': 'Кол коюла турган нерсе өзгөрүп, акт токтоду',
  'act-withdrawn': 'Сураган адам сураганын өзү кайтарып алды',
}

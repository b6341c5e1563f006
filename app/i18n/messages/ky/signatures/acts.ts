import type { signatureActs as acts } from '#app/domain/signatures/manifest.ts'

export const signatureActs: Record<keyof typeof acts, string> = {
  'act-asked': 'Экинчи кол талап кылган ишти сунуштады',
  'act-declined': 'Сунушталган иштен баш тартты',
  'act-ended': 'Кол коюла турган нерсе өзгөрүп, акт токтоду',
  'act-withdrawn': 'Сураган адам сураганын өзү кайтарып алды',
}

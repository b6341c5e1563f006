import type { remarkAuditActions } from '#app/domain/remarks/manifest.ts'

export const remarkAudit: Record<keyof typeof remarkAuditActions, string> = {
  'remark-written': 'Бюджетке пикир жазды',
  'remark-joined': 'Пикирге кошулду',
  'remark-assigned': 'Пикирге жооптуу адамды дайындады',
  'remark-answered': 'Пикирге жооп берди',
  'remark-word-said': 'Жооп тууралуу сөзүн айтты',
  'draft-put-to-kenesh': 'Долбоорду кеңештин добушуна койду',
  'draft-taken-back': 'Долбоорду кеңештин добушунан кайра алды',
  'remark-hidden': 'Пикирди жашырды',
  'remark-shown': 'Пикирди кайра көрсөттү',
  'levers-set': 'Симулятордо эмнени жылдырса болорун белгиледи',
}

import type { roundAuditActions } from '#app/domain/rounds/audit-actions.ts'

export const roundAudit: Record<keyof typeof roundAuditActions, string> = {
  'election-imported': 'Жарыяланган шайлоо киргизилди',
  'extend-phase': 'Мезгил узартылды',
  'list-published': 'Тизмени жарыялады',
  'open-vote': 'Добуштун эрежеси жана тизмеси бекитилди',
  'publish-result': 'Жыйынтык жарыяланды',
  'round-changed': 'Айлампаны өзгөрттү',
  'round-drafted': 'Айлампа даярдалды',
  'round-draft-changed': 'Жарыялана элек айлампа өзгөртүлдү',
  'round-draft-deleted': 'Жарыялана элек айлампа өчүрүлдү',
  'round-created': 'Айлампа жарыяланды',
}

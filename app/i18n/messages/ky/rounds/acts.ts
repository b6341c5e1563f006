import type { roundActs as acts } from '#app/domain/rounds/audit-actions.ts'

export const roundActs: Record<keyof typeof acts, string> = {
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

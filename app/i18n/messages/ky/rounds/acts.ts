import type { roundActs as acts } from '#app/domain/rounds/audit-acts.ts'

export const roundActs: Record<keyof typeof acts, string> = {
  'election-imported': 'Жарыяланган шайлоо киргизилди',
  'extend-phase': 'Мезгил узартылды',
  'list-published': 'Тизмени жарыялады',
  'open-vote': 'Добуш берүү ачылды, эрежелер бекитилди',
  'publish-result': 'Жыйынтык жарыяланды',
  'round-changed': 'Айлампаны өзгөрттү',
  'round-created': 'Айлампа түзүлдү',
}

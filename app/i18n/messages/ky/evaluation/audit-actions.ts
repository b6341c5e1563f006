import type { evaluationAuditActions } from '#app/domain/evaluation/audit-actions.ts'

export const evaluationAudit: Record<keyof typeof evaluationAuditActions, string> = {
  'appeal-decided': 'Даттануу боюнча чечим чыгарды',
  'appeal-sent': 'Даттануу жөнөттү',
  'check-assigned': 'Текшерүүнү кызматкерге тапшырды',
  'checks-assigned': 'Бир нече текшерүүнү бир кызматкерге тапшырды',
  'author-contact-read': 'Авторлордун телефонун карады',
  'check-noted': 'Текшерүү боюнча ички жазуу калтырды',
  'check-judged': 'Текшерүү корутундусун жазды',
  'exclusion-linked': 'Бири-бирин жокко чыгарган сунуштарды байлады',
  'exclusion-unlinked': 'Сунуштардын ортосундагы байланышты алып салды',
  'legal-check-passed': 'Укуктук текшерүүдөн өттү деп тапты',
  'proposal-accepted': 'Сунуш текшерүүдөн өттү деп кол койду',
  'proposal-hidden': 'Сунушту жашырды',
  'proposal-rejected': 'Сунуш четке кагылды деп кол койду',
  'proposal-reported': 'Эреже бузууну билдирди',
  'proposal-returned': 'Сунушту авторго кайтарды',
  'proposal-shown': 'Жашырылган сунушту кайра көрсөттү',
  'report-dismissed': 'Эреже бузуу тууралуу билдирүүдөн кийин өзгөртпөй калтырды',
  'signature-refused': 'Корутундуга кол коюудан баш тартты',
}

import type { Role } from '#app/domain/accounts/role.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { count, dateTime, money } from '#app/i18n/format.ts'

import { roleNames } from '../frame/permissions.ts'

/** Every act that needs two persons, as pages and the desk name it. */
export const actTitles: Record<ActName, string> = {
  'change-role': 'Роль берүү же алуу',
  'open-vote': 'Добушту ачуу',
  'extend-phase': 'Мезгилди узартуу',
  'decide-check': 'Текшерүүнүн чечими',
  'publish-result': 'Жыйынтыкты жарыялоо',
}

/** A person with the office in which they acted; older records do not name it. */
export function inOffice(name: string, office?: Role | null): string {
  return office ? `${name} (${roleNames[office]})` : name
}

export const signatures = {
  acts: actTitles,
  inOffice,
  lead: 'Буга эки адамдын колу керек. Сиз кол койгон замат күчүнө кирет. Төмөндө кол коё турган нерсеңиздин баары бар: андан башка эч нерсе болбойт.',
  title: 'Экинчи кол',
  what: 'Эмне суралды',
  asked: 'Ким сурады',
  askedAt: 'Качан',
  reason: 'Себеби',
  noReason: 'Жазылган эмес',
  sign: 'Кол коюу',
  own: 'Муну өзүңүз сурагансыз: башка адам кол коюшу керек.',
  decline: 'Кайтаруу',
  declineTitle: 'Макул эмессизби?',
  declineReason: 'Эмне үчүн',
  waiting: 'Экинчи кол күтүлүүдө',
  signed: (name: string, office: Role | null, at: Date) =>
    `Кол койду: ${inOffice(name, office)}, ${dateTime(at, 'ky')}`,
  declined: (name: string, office: Role | null, at: Date) =>
    `Кайтарды: ${inOffice(name, office)}, ${dateTime(at, 'ky')}`,
  state: 'Абалы',
  ended: 'Токтоду: кол коюла турган нерсе өзгөрдү',
  endedBy: (name: string, at: Date) =>
    `Токтоду: кол коюла турган нерсе өзгөрдү. Өзгөрткөн: ${name}, ${dateTime(at, 'ky')}`,
  ring: 'Из: тегерек боюнча 64 нур, ар бири бир белги',
  hash: 'Төмөндөгүнүн изи (SHA-256)',
  hashAbout:
    'Кимде-ким көргөн болсо да, ушул эле из чыкса, ушул эле нерсе. Бир белгиси өзгөрсө, из таптакыр башка болот.',
  showText: 'Из алынган текст',
  after: 'Кол койгондон кийин',
  afterList: [
    'Акт, эки адамдын аты менен кызматы жана из күчүнө киргенде жазылат.',
    'Сиз кол койгонго чейин бир нерсе өзгөрсө, акт өзү токтойт: эмне үчүн экени жазылат.',
  ],
  about: 'Эмне жөнүндө',
  opens: 'Ачылат',
  closes: 'Жабылат',
  listed: (listed: number, total: Tyiyn) =>
    `Тизме: ${count(listed, 'ky')} сунуш, бардыгы ${money(total, 'ky')}`,
  money: 'Акча жана эрежелер',
  dates: 'Жыла турган күндөр',
  phase: 'Мезгил',
  was: 'Азыр',
  becomes: 'Болот',
  funded: 'Тандалган сунуштар',
  pot: 'Акча',
  spent: 'Бөлүндү',
  ballots: 'Бюллетендер',
  counted: 'Эсептелди',
  inputs: 'Эмнеден эсептелгенинин изи',
  result: 'Бөлүктүн жыйынтыгынын изи',
  votes: 'Добуштар',
  proposal: 'Сунуш',
  cost: 'Баасы',
  village: 'Айыл',
  wholeAimak: 'Бүт аймак',
  version: 'Сунуштун тексти',
  versionValue: (version: number) => `${version}-версия`,
  cap: 'Эң көп баасы',
  noCap: 'Чек жок',
  roleGiven: 'Бериле турган роль',
  roleTaken: 'Алына турган роль',
  rolesBefore: 'Азыркы ролдору',
  noRole: 'Жок',
  signers: (names: string) => `Азыр кол кое алгандар: ${names}.`,
  signsFrom: (name: string, at: Date) => `${name} ${dateTime(at, 'ky')} баштап кол кое алат.`,
  nobodySigns: 'Азыр муниципалитетте буга кол кое турган эч ким жок',
  witness:
    'Порталдын администратору күбө катары кол кое алат: ага кайрылып, ушул акттын номерин айтыңыз. Ал аны муниципалитетиңиздин барагынан табат.',
  needsStaff:
    'Ушул кызматтагы дагы бир кызматкер керек: ролду администратор экинчи кол менен берет.',
  number: 'Акттын номери',
  hands: (asked: string, signed: string) => `Сураган: ${asked}. Кол койгон: ${signed}.`,
}

import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { inCase } from '#app/i18n/days.ts'
import { count, dateTime, money, numero } from '#app/i18n/format.ts'

import { roleNames } from '../frame/permissions.ts'

/** A person with the office and the number of the account, which tells two of one name apart; older records lack them. */
export function inOffice(name: string, office?: Role | null, account?: string): string {
  const number = account && accountOf(account)?.number
  const facts = [...(office ? [roleNames[office]] : []), ...(number ? [numero(number, 'ky')] : [])]
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name
}

export const signatures = {
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
  takeBackTitle: 'Сураганыңызды кайтарып аласызбы?',
  takeBack: 'Кайтарып алуу',
  takenBack: (at: Date) => `Сураган адам өзү кайтарып алды: ${dateTime(at, 'ky')}`,
  closedFor: 'Эмне үчүн кайтарылды',
  waiting: 'Экинчи кол күтүлүүдө',
  signed: (name: string, office: Role | null, at: Date, account?: string) =>
    `Кол койду: ${inOffice(name, office, account)}, ${dateTime(at, 'ky')}`,
  declined: (name: string, office: Role | null, at: Date, account?: string) =>
    `Кайтарды: ${inOffice(name, office, account)}, ${dateTime(at, 'ky')}`,
  state: 'Абалы',
  ended: 'Токтоду: кол коюла турган нерсе өзгөрдү',
  endedBy: (name: string, at: Date, account?: string) =>
    `Токтоду: кол коюла турган нерсе өзгөрдү. Өзгөрткөн: ${inOffice(name, null, account)}, ${dateTime(at, 'ky')}`,
  changedTo: 'Эмне өзгөрдү',
  asAsked: 'Суралганда',
  afterChange: 'Өзгөргөндөн кийин',
  ring: 'Санариптик из: тегерек боюнча 64 нур, ар бири бир белги',
  hash: 'Төмөндөгүнүн санариптик изи (SHA-256)',
  hashAbout:
    'Кимде-ким көргөн болсо да, ушул эле санариптик из чыкса, ушул эле нерсе. Бир белгиси өзгөрсө, санариптик из таптакыр башка болот.',
  showText: 'Санариптик изи алынган текст',
  after: 'Кол койгондон кийин',
  afterList: [
    'Акт, эки адамдын аты менен кызматы жана санариптик изи күчүнө киргенде жазылат.',
    'Сиз кол койгонго чейин бир нерсе өзгөрсө, акт өзү токтойт жана бул жазылат.',
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
  inputs: 'Эмнеден эсептелгенинин санариптик изи',
  result: 'Бөлүктүн жыйынтыгынын санариптик изи',
  votes: 'Добуштар',
  proposal: 'Сунуш',
  cost: 'Баасы',
  village: 'Айыл',
  wholeAimak: 'Бүт аймак',
  version: 'Сунуштун тексти',
  versionValue: (version: number) => `${version}\u2011версия`,
  cap: 'Эң көп баасы',
  noCap: 'Чек жок',
  signers: (names: string) => `Азыр кол кое алгандар: ${names}.`,
  signsFrom: (name: string, at: Date) =>
    `${name} ${inCase(dateTime(at, 'ky'), 'from')} баштап кол кое алат.`,
  nobodySigns: 'Азыр муниципалитетте буга кол кое турган эч ким жок',
  witness:
    'Порталдын администратору күбө катары кол кое алат: ага кайрылып, ушул акттын номерин айтыңыз. Ал аны муниципалитетиңиздин барагынан табат.',
  needsStaff:
    'Ушул кызматтагы дагы бир кызматкер керек: милдетти администратор экинчи кол менен берет.',
  number: 'Акттын номери',
  many: {
    title: 'Кол күткөн чечимдер',
    lead: 'Төмөндө ар бир чечим толугу менен турат. Окуп чыккандарыңызды белгилеп, бир жолу кол коюңуз: ар бири өз алдынча күчүнө кирет.',
    contents: 'Төмөндөгү чечимдер',
    tick: (act: number) => `${numero(act, 'ky')} актты окудум, кол коём`,
    which: 'Кол коюла турган чечимдер',
    button: 'Белгиленгендерге кол коюу',
    alone: 'Буларга өз барагында кол коюлат',
    signedToday: 'Бүгүн сиз кол койгонсуз',
    leftUnsigned: 'Кол коюлбай калгандар',
    empty: 'Сиздин колуңузду күткөн чечим азыр жок',
    emptyHint:
      'Өзүңүз чечкенге жана өз сунушуңузга сиз кол коё албайсыз: аларга башка адам кол коёт.',
    waiting: (acts: number) => `Сиздин колуңузду күткөнү: ${count(acts, 'ky')}. Окуп, кол коюу`,
  },
  hands: (asked: string, signed: string) => `Сураган: ${asked}. Кол койгон: ${signed}.`,
}

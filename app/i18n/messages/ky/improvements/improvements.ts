import type { Side, SourceKind } from '#app/domain/improvements/improvement.ts'
import type { Finding, ImprovementState } from '#app/domain/improvements/state.ts'
import { count, numero } from '#app/i18n/format.ts'

const states: Record<ImprovementState, string> = {
  planned: 'пландалды',
  'in-progress': 'аткарылууда',
  done: 'аткарылды дешти',
  holds: 'аткарылганы текшерилди',
  reopened: 'кайра ачылды',
  withdrawn: 'алынып салынды',
}
const sides: Record<Side, string> = { provider: 'кызмат көрсөтүүчү', office: 'айыл өкмөтү' }
const findings: Record<Finding, string> = {
  holds: 'Аткарылган, турат',
  reopened: 'Аткарылган эмес же кайра бузулган',
}
const sources = {
  scorecard: (number: number) => `Баалоо карточкасы ${numero(number, 'ky')}`,
  quarter: (quarter: string) => `Баалар: ${quarter}`,
  visit: (number: number) => `Байкоочунун баруусу ${numero(number, 'ky')}`,
  problem: (number: number) => `Билдирүү ${numero(number, 'ky')}`,
} satisfies Record<SourceKind, unknown>

/** What was agreed to improve a service, and what became of it. */
export const improvements = {
  title: 'Макулдашылган иштер',
  lead: 'Кызматтарды жакшыртуу боюнча ким, эмнени, качанга чейин кыларына макулдашты жана эмне болду. «Аткарылды» дегенден кийин башка киши барып текшерет.',
  officeLead:
    'Баалоо карточкаларынан, баалардан, байкоочулардан жана билдирүүлөрдөн келип чыккан иштер. Мөөнөтү өткөнү ачык көрүнөт жана жетекчиге кабарланат.',
  block: 'Иш-аракеттер планы',
  blockLead:
    'Кайсы далилден келип чыкпасын, бул жерде макулдашылган бардык иштер турат; эң кечиккени биринчи.',
  none: 'Бул кызмат боюнча азырынча эч нерсе макулдашылган жок.',
  noneAtAll: 'Азырынча эч нерсе макулдашылган жок',
  of: (number: number) => `Иш ${numero(number, 'ky')}`,
  late: (days: number) => `${count(days, 'ky')} күн кечикти`,
  isLate: 'кечикти',
  states,
  sides,
  sources,
  columns: {
    number: '№',
    title: 'Аракет',
    called: 'Кызмат',
    kind: 'Түрү',
    village: 'Айыл',
    owner: 'Жооптуу',
    due: 'Мөөнөтү',
    state: 'Абалы',
    late: 'Кечикти, күн',
    from: 'Эмнеден келип чыкты',
    updated: 'Өзгөрдү',
    words: 'Акыркы сөз',
  },
  facts: { service: 'Кызмат' },
  way: 'Эмне болду',
  byOffice: 'айыл өкмөтү',
  byMonitor: (number: number) => `${numero(number, 'ky')} байкоочу`,
  waitsForLook: '«Аткарылды» деген киши эмес, башка бирөө барып текшерет.',
  withdrawnMeans:
    'Макулдашуу токтотулду: мындан ары кылынбайт, аткарылган болуп эсептелбейт. Себеби жогоруда.',
  feed: 'Иштердин жаңылыктары (Atom)',
  planFeed: 'Ушул пландын жаңылыктары (Atom)',
  dueStays: 'Макулдашылган мөөнөт жылдырылбайт: кечиксе, ачык көрүнөт.',
  inOffice: 'Абалын жазуу',
  inPublic: 'Ачык барагы',
  change: 'Эмне болду?',
  becomes: { 'in-progress': 'аткарылууда', done: 'аткарылды', withdrawn: 'алып салуу (кылынбайт)' },
  toRecheck: 'Аткарылганын текшерүү керек',
  file: 'Макулдашылган иштер',
  plan: 'Аракет кошуу',
  recheck: {
    begin: 'Аткарылганын текшерүү',
    heading: 'Чын эле аткарылганбы?',
    found: 'Эмне көрдүңүз?',
    findings,
  },
  form: {
    heading: (called: string) => `Аракет: ${called}`,
    crumb: 'Жаңы аракет',
    lead: 'Чогулушта же жооп бергенде макулдашканды жазыңыз. Дароо ачык жарыяланат.',
    title: 'Эмне кылынат?',
    titleHint: (max: number) => `Бир сап, ${count(max, 'ky')} тамгага чейин.`,
    text: 'Эмнеге макулдашылды?',
    textHint: 'Эмне үчүн жана кантип. Адамдардын аты-жөнүн жазбаңыз.',
    side: 'Ким жооптуу?',
    owner: 'Жооптуунун кызматы',
    ownerHint: 'Мисалы: участоктун устасы. Бош болсо, жогорудагы уюм.',
    due: 'Качанга чейин?',
    dueHint: 'Кийин жылдырылбайт: чын жетише турган күндү жазыңыз.',
    from: 'Эмнеден келип чыкты?',
    fromNothing: 'Эч кайсынысынан эмес',
    words: 'Сөз менен',
    wordsHint: 'Эмне кылынды же көрүлдү. Адамдардын аты-жөнүн жазбаңыз.',
    evidence: 'Далил: сүрөт же кагаз',
    evidenceHint: 'JPEG, PNG же PDF, 15 МБга чейин. Ачык жарыяланат.',
    send: 'Сактоо',
  },
}

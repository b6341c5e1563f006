import type { WorkTexts } from '#app/domain/desk/work-item.ts'
import type { ActName, ExtensionPayload } from '#app/domain/rounds/pending-act.ts'
import { count, dateTime, shortDate } from '#app/i18n/format.ts'
import { phaseNames } from './permissions.ts'

const acts: Record<ActName, string> = {
  'open-vote': 'Добушту ачуу',
  'extend-phase': 'Мезгилди узартуу',
  'publish-result': 'Жыйынтыкты жарыялоо',
}

const work: WorkTexts = {
  'sign-act': {
    name: 'Экинчи кол',
    about: ({ act, title }) => `${acts[act]}: «${title}»`,
    button: 'Карап чыгуу',
  },
  'assign-checks': {
    name: 'Текшерүүгө берүү',
    about: ({ count: waiting }) => `${count(waiting, 'ky')} сунуш эч кимге бериле элек`,
    button: 'Бөлүштүрүү',
  },
  'check-proposal': {
    name: 'Сунушту текшерүү',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Текшерүү',
  },
  'sign-check': {
    name: 'Текшерүүгө экинчи кол',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Карап чыгуу',
  },
  'publish-list': {
    name: 'Тизмени жарыялоо',
    about: ({ title, count: waiting }) =>
      `«${title}»: ${count(waiting, 'ky')} кабыл алынган сунуш күтүп турат`,
    button: 'Жарыялоо',
  },
  'open-vote': {
    name: 'Добушту ачуу',
    about: ({ title }) => `«${title}»: эреже менен тизме бекитилип, добуш ачылат`,
    button: 'Даярдоо',
  },
}

/** The office's desk and the second signature. */
export const desk = {
  title: 'Иш столу',
  today: (at: Date) => `Бүгүн, ${shortDate(at, 'ky')}`,
  office: 'Айыл өкмөтүнүн бөлүмдөрү',
  sections: {
    desk: 'Иш столу',
    rounds: 'Айлампалар',
    paper: 'Кагаз сунуштар',
    checks: 'Текшерүү',
    appeals: 'Даттануулар',
    reports: 'Билдирүүлөр',
    people: 'Кызматкерлер',
    territory: 'Аймак',
    audit: 'Журнал',
  },
  figures: {
    today: 'бүгүн бүтүшү керек',
    overdue: 'мөөнөтү өткөн',
    second: 'экинчи колду күткөн',
    week: 'жети күндүн ичинде',
  },
  work,
  columns: { work: 'Иш', about: 'Эмне жөнүндө', due: 'Мөөнөтү', who: 'Ким', button: 'Аракет' },
  you: 'Сиз',
  overdueBy: (days: number) => `${count(days, 'ky')} күн өттү`,
  dueToday: 'Бүгүн',
  noDue: 'Мөөнөтсүз',
  empty: 'Азыр күтүп турган иш жок',
  emptyAdvice: 'Кимдир бирөө бир нерсе жөнөткөндө же мөөнөт жакындаганда, ушул жерде көрүнөт.',
  acts,
  act: {
    title: 'Экинчи кол',
    lead: 'Мындай ишке эки адамдын колу керек. Кол койгонуңузда, ал дароо күчүнө кирет.',
    what: 'Эмне суралды',
    asked: 'Ким сурады',
    askedAt: 'Качан',
    reason: 'Себеби',
    noReason: 'Жазылган эмес',
    round: 'Айлампа',
    extension: ({ phase, from, until, laterToo }: ExtensionPayload) =>
      laterToo
        ? `«${phaseNames[phase]}» ${dateTime(from, 'ky')} эмес, ${dateTime(until, 'ky')} бүтөт. Кийинки күндөр да ошончо жылат.`
        : `«${phaseNames[phase]}» ${dateTime(from, 'ky')} эмес, ${dateTime(until, 'ky')} бүтөт.`,
    sign: 'Кол коюу',
    own: 'Муну өзүңүз сурагансыз: башка адам кол коюшу керек.',
    decline: 'Кайтаруу',
    declineTitle: 'Макул эмессизби?',
    declineReason: 'Эмне үчүн',
    waiting: 'Экинчи кол күтүлүүдө',
    signed: (name: string, at: Date) => `Кол койду: ${name}, ${dateTime(at, 'ky')}`,
    declined: (name: string, at: Date) => `Кайтарды: ${name}, ${dateTime(at, 'ky')}`,
    state: 'Абалы',
  },
}

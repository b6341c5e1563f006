import type { Rule } from '#app/domain/permissions/rule.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { count, dateTime, percent } from '#app/i18n/format.ts'
import { phaseNames, roleNames } from '../frame/permissions.ts'
import { actionNames } from './action-names.ts'

const who: Record<Rule['who'][number], string> = {
  ...roleNames,
  author: 'сунуштун автору',
  'first-author': 'сунушту жөнөткөн автор',
  'co-author': 'авторлош',
}

/** The page with the rules of a round. */
export const roundRules = {
  action: actionNames,
  who,
  title: 'Эреже',
  lead: 'Добуш кандай берилет жана эсептелет, ким качан эмне кыла алат, кайсы күндөр жылды.',
  rules: 'Добуш берүүнүн эрежеси',
  threshold: 'Эң аз добуш',
  thresholdValue: (votes: number) =>
    votes === 0 ? 'Чек жок' : `Сунуш кеминде ${count(votes, 'ky')} добуш алышы керек`,
  own: 'Тургундардын өздүк салымы',
  ownValue: (share: number) =>
    share === 0 ? 'Талап кылынбайт' : `Баасынын кеминде ${percent(share, 'ky')}`,
  ballot: 'Бюллетень',
  prices: 'Баалар үчүн багыт',
  pricesLead: 'Сунуштун баасын эсептөөдө ушул баалар жардам берет.',
  what: 'Эмне',
  unit: 'Бирдиги',
  price: 'Баасы',
  fixed: 'Бекитилген эреже жана тизме',
  fixedSince: (at: Date) =>
    `Добуш ачылганда бекитилди: ${dateTime(at, 'ky')}. Андан бери эрежени да, тизмени да эч ким өзгөртө албайт.`,
  notFixed:
    'Эреже азырынча өзгөрүшү мүмкүн. Добуш ачылганда эреже менен тизме бекитилип, изи ушул жерде жарыяланат.',
  hash: 'Толук изи (SHA-256)',
  tieSeed:
    'Тең добушту чечүүчү сандын изи (SHA-256). Сандын өзү добуш жабылганга чейин жашыруун, жыйынтык менен кошо ачылат',
  check:
    'Өзүңүз текшериңиз: төмөнкү файлды жүктөп, SHA-256 изин эсептесеңиз, так ушул изи чыгат. Бир тамга өзгөрсө, изи такыр башка болот.',
  holds: 'Сакталган текст менен изи дал келет.',
  broken: 'Көңүл буруңуз: сакталган текст менен изи дал келбейт. Аудиторго кабарлаңыз.',
  text: 'Бекитилген текстти көрсөтүү',
  download: 'Бекитилген текстти жүктөө',
  matrix: 'Ким качан эмне кыла алат',
  matrixLead: 'Портал ар бир аракетти так ушул таблица боюнча текшерет.',
  matrixShow: 'Таблицаны ачуу',
  matrixAction: 'Аракет',
  matrixWho: 'Ким',
  matrixSecond: (who: string) => `Андан кийин башка адам кол коёт: ${who}`,
  matrixWhen: 'Качан',
  always: 'Бардык мезгилде',
  during: (names: readonly Phase[]) => names.map((phase) => phaseNames[phase]).join(', '),
  untilOpening: 'добуш ачылганга чейин',
  afterOpening: 'добуш ачылгандан кийин',
  nowPossible: 'азыр болот',
  extensions: 'Узартуулар',
  noExtensions: 'Бир да мезгил узартылган жок.',
  moved: (phase: Phase, from: Date, to: Date) =>
    `«${phaseNames[phase]}» ${dateTime(from, 'ky')} бүтмөк, эми ${dateTime(to, 'ky')} бүтөт.`,
  laterToo: 'Андан кийинки күндөр да ошончо жылды.',
  reason: (reason: string) => `Себеби: ${reason}`,
  decidedAt: (at: Date) => `Чечилди: ${dateTime(at, 'ky')}`,
}

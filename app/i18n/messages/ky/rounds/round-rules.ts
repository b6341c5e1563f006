import type { Rule } from '#app/domain/permissions/rule.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { inCase } from '#app/i18n/days.ts'
import { count, dateTime, ending, percent } from '#app/i18n/format.ts'
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
    `Эреже менен тизме бекитилди: ${dateTime(at, 'ky')}. Андан бери эрежени да, тизмени да эч ким өзгөртө албайт.`,
  notFixed:
    'Эреже азырынча өзгөрүшү мүмкүн. Добуш берүү башталганча эки адам эреже менен тизмени бекитет, санариптик изи ушул жерде жарыяланат.',
  hash: 'Толук санариптик изи (SHA-256)',
  tieSeed:
    'Тең добушту чечүүчү сандын санариптик изи (SHA-256). Сандын өзү добуш жабылганга чейин жашыруун, жыйынтык менен кошо ачылат',
  check:
    'Өзүңүз текшериңиз: төмөнкү файлды жүктөп, SHA-256 санариптик изин эсептесеңиз, так ушул санариптик изи чыгат. Бир тамга өзгөрсө, санариптик изи такыр башка болот.',
  checkTitles:
    'Аталыштар бул текстте SHA-256 санариптик изи менен турат: ар бири «SALT|TITLE» жазуусунан эсептелген. Аталыштар менен кошумча белгилери ушул файлда:',
  titles: 'Аталыштарды жүктөө',
  titleGone:
    'Кийин жашырылган аталыштын ордуна бул текстте номери турат, ошондуктан көрсөтүлгөн тексттин санариптик изи башка чыгат. Портал санариптик изди сакталган толук текст менен салыштырат.',
  holds: 'Сакталган текст менен санариптик изи дал келет.',
  broken: 'Көңүл буруңуз: сакталган текст менен санариптик изи дал келбейт. Аудиторго кабарлаңыз.',
  text: 'Бекитилген текстти көрсөтүү',
  download: 'Бекитилген текстти жүктөө',
  matrix: 'Ким качан эмне кыла алат',
  matrixLead: 'Портал ар бир аракетти так ушул таблица боюнча текшерет.',
  matrixShow: 'Таблицаны ачуу',
  matrixAction: 'Аракет',
  matrixWho: 'Ким',
  matrixSecond: (who: string) => `Андан кийин башка адам кол коёт: ${who}`,
  matrixSecondOfCheck: (who: string) =>
    `Андан кийин четке кагууга же баасы текшерилип өткөнүнө башка адам кол коёт: ${who}`,
  matrixWhen: 'Качан',
  always: 'Бардык мезгилде',
  during: (names: readonly Phase[]) => names.map((phase) => phaseNames[phase]).join(', '),
  untilOpening: 'эреже менен тизме бекитилгенге чейин',
  afterOpening: 'эреже менен тизме бекитилгенден кийин',
  nowPossible: 'азыр болот',
  extensions: 'Узартуулар',
  noExtensions: 'Бир да мезгил узартылган жок.',
  moved: (phase: Phase, from: Date, to: Date) =>
    `«${phaseNames[phase]}» ${inCase(ending(from, 'ky'), 'on')} бүтмөк, эми ${inCase(ending(to, 'ky'), 'on')} бүтөт.`,
  laterToo: 'Андан кийинки күндөр да ошончо жылды.',
  reason: (reason: string) => `Себеби: ${reason}`,
  decidedAt: (at: Date) => `Чечилди: ${dateTime(at, 'ky')}`,
}

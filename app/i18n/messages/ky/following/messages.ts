import { nameIn } from '#app/domain/budget/reading/read-line.ts'
import type { ChangedLine, FollowingMessages } from '#app/domain/following/messages.ts'
import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, dateTime, numero } from '#app/i18n/format.ts'
import { openBudget } from '../budget/open-budget.ts'
import { problems } from '../problems/problems.ts'
import { remarkAnswers } from '../remarks/remark-answers.ts'

const amount = (tyiyn: number | null) => (tyiyn === null ? 'суммасы жок' : amountWords(tyiyn, 'ky'))

const named = ({ code, name }: Pick<RemarkLine, 'code' | 'name'>) =>
  [code, nameIn(name, 'ky')].filter(Boolean).join(' ')

/** What became of a line, or of all spending. */
function change(line: Omit<ChangedLine, 'code' | 'name'>, name: string): string {
  const { before, now, gone, became } = line
  const names = became.map(named).join('; ')
  if (gone)
    return before === null
      ? `${name}: мындай берене жок`
      : `${name}: мындай берене эми жок (мурда ${amount(before)})`
  if (became.length > 0)
    return `${name}: эми ${names}, ${amount(now)}${before === null ? '' : ` (мурда ${amount(before)})`}`
  if (before === now) return `${name}: ${amount(now)}, өзгөргөн жок`
  return before === null
    ? `${name}: ${amount(now)}, мурда жок болчу`
    : `${name}: ${amount(before)} → ${amount(now)}`
}

const more = (many: number) => `Дагы ${count(many, 'ky')} берене: барагында`
const adopted = (year: number) => `${year}\u2011жылдын бюджети бекитилди`
const published = (title: string) => `${title} жарыяланды`
const since = (year: number) => `${year}\u2011жылдын бюджетине салыштырганда`

/** Where it is: the kind of service and the village. */
const spot = ({ kind, village }: { kind: InLanguages; village: InLanguages | null }) =>
  [inLanguage(kind, 'ky'), village && inLanguage(village, 'ky')].filter(Boolean).join(', ')

const facilityChanges = {
  added: 'жаңы объект кошулду',
  changed: 'объект жөнүндө маалымат өзгөрдү',
  ended: 'объект жабылды',
} as const

export const followingMessages: MessageTexts<FollowingMessages> = {
  'followed-version'({ year, version, kind, lines, more: many, whole, comparedWith }) {
    const title = `${openBudget.titles[kind](year)}, ${openBudget.version(version)}`
    const subject = kind === 'approved' ? adopted(year) : published(title)
    const said = [
      subject,
      comparedWith === undefined ? null : since(comparedWith),
      ...lines.map((line) => change(line, named(line))),
      many > 0 ? more(many) : null,
      whole ? change({ ...whole, gone: false, became: [] }, 'Бардык чыгаша') : null,
    ]
    return { subject: `Ашар: ${subject}`, text: `Ашар: ${said.filter(Boolean).join('. ')}.` }
  },
  'followed-answer': ({ number, verdict, line }) => ({
    subject: `Ашар: ${numero(number, 'ky')} пикирге жооп берилди`,
    text: `Ашар: сиз байкап турган бюджетте ${named(line)} боюнча ${numero(number, 'ky')} пикирге жооп берилди: ${remarkAnswers.states[verdict]}.`,
  }),
  'followed-hearing': ({ year, title, begins, calledOff, moved }) =>
    calledOff === null
      ? moved
        ? {
            subject: `Ашар: угуунун убактысы жылдырылды, ${dateTime(begins, 'ky')}`,
            text: `Ашар: «${inLanguage(title, 'ky')}» угуусунун убактысы жылдырылды: мурда ${dateTime(moved.from, 'ky')}, эми ${dateTime(begins, 'ky')}. Себеби: ${quoted(moved.reason)}.`,
          }
        : {
            subject: `Ашар: бюджет боюнча угуу, ${dateTime(begins, 'ky')}`,
            text: `Ашар: ${year}\u2011жылдын бюджети боюнча угуу жарыяланды: «${inLanguage(title, 'ky')}», ${dateTime(begins, 'ky')}. Келиңиз.`,
          }
      : {
          subject: `Ашар: угуу болбойт, ${dateTime(begins, 'ky')}`,
          text: `Ашар: «${inLanguage(title, 'ky')}» угуусу (${dateTime(begins, 'ky')}) болбойт. Себеби: ${quoted(calledOff)}.`,
        },
  'followed-report'({ number, state, isNew, ...where }) {
    const named = numero(number, 'ky')
    return isNew
      ? {
          subject: `Ашар: жаңы билдирүү ${named}, ${spot(where)}`,
          text: `Ашар: сиз байкап турган кызмат боюнча жаңы билдирүү ${named} келди: ${spot(where)}.`,
        }
      : {
          subject: `Ашар: ${named} билдирүүнүн абалы өзгөрдү, ${spot(where)}`,
          text: `Ашар: сиз байкап турган кызмат боюнча ${named} билдирүүнүн абалы (${spot(where)}): ${problems.states[state]}.`,
        }
  },
  'followed-facility': ({ change, ...where }) => ({
    subject: `Ашар: ${facilityChanges[change]}, ${spot(where)}`,
    text: `Ашар: сиз байкап турган кызматтардын реестринде: ${facilityChanges[change]} (${spot(where)}).`,
  }),
  'followed-register': ({ rows }) => ({
    subject: 'Ашар: жергиликтүү кызматтардын реестри толукталды',
    text: `Ашар: кызматтардын реестрине файл киргизилди. Сиз байкап тургандарга тиешелүү саптар: ${count(rows, 'ky')}.`,
  }),
}

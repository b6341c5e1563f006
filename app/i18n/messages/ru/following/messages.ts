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

const amount = (tyiyn: number | null) => (tyiyn === null ? 'суммы нет' : amountWords(tyiyn, 'ru'))

const named = ({ code, name }: Pick<RemarkLine, 'code' | 'name'>) =>
  [code, nameIn(name, 'ru')].filter(Boolean).join(' ')

/** What became of a line, or of all spending. */
function change(line: Omit<ChangedLine, 'code' | 'name'>, name: string): string {
  const { before, now, gone, became } = line
  const names = became.map(named).join('; ')
  if (gone)
    return before === null
      ? `${name}: такой статьи нет`
      : `${name}: такой статьи больше нет (было ${amount(before)})`
  if (became.length > 0)
    return `${name}: теперь ${names}, ${amount(now)}${before === null ? '' : ` (было ${amount(before)})`}`
  if (before === now) return `${name}: ${amount(now)}, без изменений`
  return before === null
    ? `${name}: ${amount(now)}, раньше не было`
    : `${name}: ${amount(before)} → ${amount(now)}`
}

const more = (many: number) => `И ещё статей: ${count(many, 'ru')}, на странице`
const adopted = (year: number) => `бюджет на ${year} год утверждён`
const published = (title: string) => `опубликован документ «${title}»`
const since = (year: number) => `По сравнению с бюджетом на ${year} год`

/** Where it is: the kind of service and the village. */
const spot = ({ kind, village }: { kind: InLanguages; village: InLanguages | null }) =>
  [inLanguage(kind, 'ru'), village && inLanguage(village, 'ru')].filter(Boolean).join(', ')

const facilityChanges = {
  added: 'добавлен новый объект',
  changed: 'изменились сведения об объекте',
  ended: 'объект закрыт',
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
      whole ? change({ ...whole, gone: false, became: [] }, 'Все расходы') : null,
    ]
    return { subject: `Ашар: ${subject}`, text: `Ашар: ${said.filter(Boolean).join('. ')}.` }
  },
  'followed-answer': ({ number, verdict, line }) => ({
    subject: `Ашар: ответ на замечание ${numero(number, 'ru')}`,
    text: `Ашар: в бюджете, за которым вы следите (${named(line)}), дан ответ на замечание ${numero(number, 'ru')}: ${remarkAnswers.states[verdict]}.`,
  }),
  'followed-hearing': ({ year, title, begins, calledOff, moved }) =>
    calledOff === null
      ? moved
        ? {
            subject: `Ашар: слушания перенесены, ${dateTime(begins, 'ru')}`,
            text: `Ашар: слушания «${inLanguage(title, 'ru')}» перенесены: были назначены на ${dateTime(moved.from, 'ru')}, теперь ${dateTime(begins, 'ru')}. Причина: ${quoted(moved.reason)}.`,
          }
        : {
            subject: `Ашар: слушания по бюджету, ${dateTime(begins, 'ru')}`,
            text: `Ашар: объявлены слушания по бюджету на ${year} год: «${inLanguage(title, 'ru')}», ${dateTime(begins, 'ru')}. Приходите.`,
          }
      : {
          subject: `Ашар: слушания отменены, ${dateTime(begins, 'ru')}`,
          text: `Ашар: слушания «${inLanguage(title, 'ru')}» (${dateTime(begins, 'ru')}) отменены. Причина: ${quoted(calledOff)}.`,
        },
  'followed-report'({ number, state, isNew, ...where }) {
    const named = numero(number, 'ru')
    return isNew
      ? {
          subject: `Ашар: новое сообщение ${named}, ${spot(where)}`,
          text: `Ашар: об услуге, за которой вы следите, пришло новое сообщение ${named}: ${spot(where)}.`,
        }
      : {
          subject: `Ашар: состояние сообщения ${named} изменилось, ${spot(where)}`,
          text: `Ашар: сообщение ${named} об услуге, за которой вы следите (${spot(where)}): ${problems.states[state]}.`,
        }
  },
  'followed-facility': ({ change, ...where }) => ({
    subject: `Ашар: ${facilityChanges[change]}, ${spot(where)}`,
    text: `Ашар: в реестре услуг, за которыми вы следите: ${facilityChanges[change]} (${spot(where)}).`,
  }),
  'followed-register': ({ rows }) => ({
    subject: 'Ашар: реестр местных услуг дополнен',
    text: `Ашар: в реестр услуг внесён файл. Строк о том, за чем вы следите: ${count(rows, 'ru')}.`,
  }),
}

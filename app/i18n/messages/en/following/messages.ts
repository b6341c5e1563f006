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

const amount = (tyiyn: number | null) => (tyiyn === null ? 'no amount' : amountWords(tyiyn, 'en'))

const named = ({ code, name }: Pick<RemarkLine, 'code' | 'name'>) =>
  [code, nameIn(name, 'en')].filter(Boolean).join(' ')

/** What became of a line, or of all spending. */
function change(line: Omit<ChangedLine, 'code' | 'name'>, name: string): string {
  const { before, now, gone, became } = line
  const names = became.map(named).join('; ')
  if (gone)
    return before === null
      ? `${name}: no such line`
      : `${name}: no such line any more (${amount(before)} before)`
  if (became.length > 0)
    return `${name}: now ${names}, ${amount(now)}${before === null ? '' : ` (${amount(before)} before)`}`
  if (before === now) return `${name}: ${amount(now)}, as before`
  return before === null
    ? `${name}: ${amount(now)}, not there before`
    : `${name}: ${amount(before)} → ${amount(now)}`
}

const more = (many: number) => `Lines more, on the page: ${count(many, 'en')}`
const adopted = (year: number) => `the budget for ${year} is adopted`
const published = (title: string) => `${title} is published`
const since = (year: number) => `Compared with the budget for ${year}`

/** Where it is: the kind of service and the village. */
const spot = ({ kind, village }: { kind: InLanguages; village: InLanguages | null }) =>
  [inLanguage(kind, 'en'), village && inLanguage(village, 'en')].filter(Boolean).join(', ')

const facilityChanges = {
  added: 'a facility was added',
  changed: 'what is known of a facility has changed',
  ended: 'a facility was ended',
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
      whole ? change({ ...whole, gone: false, became: [] }, 'All spending') : null,
    ]
    return { subject: `Ashar: ${subject}`, text: `Ashar: ${said.filter(Boolean).join('. ')}.` }
  },
  'followed-answer': ({ number, verdict, line }) => ({
    subject: `Ashar: an answer to remark ${numero(number, 'en')}`,
    text: `Ashar: on the budget that you follow (${named(line)}), remark ${numero(number, 'en')} was answered: ${remarkAnswers.states[verdict]}.`,
  }),
  'followed-hearing': ({ year, title, begins, calledOff, moved }) =>
    calledOff === null
      ? moved
        ? {
            subject: `Ashar: the hearing is moved, ${dateTime(begins, 'en')}`,
            text: `Ashar: the hearing “${inLanguage(title, 'en')}” is moved: it was to begin ${dateTime(moved.from, 'en')}, now ${dateTime(begins, 'en')}. Reason: ${quoted(moved.reason)}.`,
          }
        : {
            subject: `Ashar: a hearing on the budget, ${dateTime(begins, 'en')}`,
            text: `Ashar: a hearing on the budget for ${year} is announced: “${inLanguage(title, 'en')}”, ${dateTime(begins, 'en')}. You are welcome.`,
          }
      : {
          subject: `Ashar: the hearing is called off, ${dateTime(begins, 'en')}`,
          text: `Ashar: the hearing “${inLanguage(title, 'en')}” (${dateTime(begins, 'en')}) is called off. Reason: ${quoted(calledOff)}.`,
        },
  'followed-report'({ number, state, isNew, ...where }) {
    const named = numero(number, 'en')
    return isNew
      ? {
          subject: `Ashar: a new report, ${named}, ${spot(where)}`,
          text: `Ashar: a new report, ${named}, of a service that you follow: ${spot(where)}.`,
        }
      : {
          subject: `Ashar: the state of report ${named} has changed, ${spot(where)}`,
          text: `Ashar: report ${named} of a service that you follow (${spot(where)}): ${problems.states[state]}.`,
        }
  },
  'followed-facility': ({ change, ...where }) => ({
    subject: `Ashar: ${facilityChanges[change]}, ${spot(where)}`,
    text: `Ashar: in the register of services that you follow: ${facilityChanges[change]} (${spot(where)}).`,
  }),
  'followed-register': ({ rows }) => ({
    subject: 'Ashar: the register of local services has grown',
    text: `Ashar: a file was taken into the register of services. Rows of what you follow: ${count(rows, 'en')}.`,
  }),
}

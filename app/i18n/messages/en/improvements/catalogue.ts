import { instantOf } from '#app/domain/calendar/day.ts'
import type {
  ImprovementWork,
  improvementAuditActions,
  improvementRetention,
} from '#app/domain/improvements/manifest.ts'
import type { ImprovementMessages } from '#app/domain/improvements/messages.ts'
import type { ImprovementReasons } from '#app/domain/improvements/reasons.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count, date, numero } from '#app/i18n/format.ts'
import { improvements } from './improvements.ts'

const audit: Record<keyof typeof improvementAuditActions, string> = {
  'improvement-planned': 'Wrote down an agreed action',
  'improvement-changed': 'Said what became of an agreed action',
  'improvement-withdrawn': 'Withdrew an agreed action',
  'improvement-rechecked': 'Looked again at what was said to be done',
  'improvement-escalated': 'An overdue action was told to those who lead',
}

const retention: RetentionWordsOf<typeof improvementRetention> = {
  improvements: {
    what: 'Agreed actions: what, the owner, the day, words and evidence of each step, who wrote it',
    why: 'So that everybody sees what became of a promise',
  },
}

const reasons: ReasonTexts<ImprovementReasons> = {
  'improvement-day-past': () => 'That day has passed: write today or a later one',
  'improvement-facility-closed': () => 'This service was closed',
  'improvement-done-already': () => 'It is said to be done: now somebody else looks',
  'improvement-withdrawn': () => 'This action was withdrawn: where it is needed, it is agreed anew',
  'improvement-not-done-yet': () => 'It is not said to be done yet',
}

const messages: MessageTexts<ImprovementMessages> = {
  'improvement-overdue': ({ number, title, due }) => ({
    subject: `Ashar: action ${numero(number, 'en')} is overdue`,
    text: `Ashar: an agreed action was not done in time. “${title}”, due ${date(instantOf(due), 'en')}. How it stands:`,
  }),
}

const about = ({ number, title }: { number: number; title: string }) =>
  `${numero(number, 'en')}. ${title}`

const work: WorkTextsOf<ImprovementWork> = {
  'improvement-due': { name: 'Agreed action', about, button: 'Say how it stands' },
  'improvement-recheck': { name: 'Said to be done: look again', about, button: 'Look' },
  'improvement-overdue': { name: 'Overdue action', about, button: 'Look at it' },
  'improvement-neglected': {
    name: 'Overdue, and nobody opens it',
    about: (given) => `${about(given)} (${count(given.days, 'en')} days)`,
    button: 'Look at it',
  },
}

export const improvementCatalogue = {
  texts: { improvements },
  reasons,
  messages,
  audit,
  work,
  sections: { improvements: 'Agreed actions' },
  retention,
}

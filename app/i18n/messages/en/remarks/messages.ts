import { instantOf } from '#app/domain/calendar/day.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import type { RemarkMessages } from '#app/domain/remarks/messages.ts'
import { date, numero } from '#app/i18n/format.ts'
import { remarkAnswers } from './remark-answers.ts'

export const remarkMessages: MessageTexts<RemarkMessages> = {
  'remark-answered': ({ year, number, verdict }) => ({
    subject: `Ashar: an answer to remark ${numero(number, 'en')}`,
    text: `Ashar: remark ${numero(number, 'en')} on the budget of ${year} was answered: ${remarkAnswers.states[verdict]}. Say whether it is an answer.`,
  }),
  'remark-assigned': ({ year, number, due }) => ({
    subject: `Ashar: answer remark ${numero(number, 'en')}`,
    text: `Ashar: you are to answer remark ${numero(number, 'en')} on the budget of ${year} by ${date(instantOf(due), 'en')}.`,
  }),
}

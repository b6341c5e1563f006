import { instantOf } from '#app/domain/calendar/day.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import type { RemarkMessages } from '#app/domain/remarks/messages.ts'
import { date, numero } from '#app/i18n/format.ts'
import { remarkAnswers } from './remark-answers.ts'

export const remarkMessages: MessageTexts<RemarkMessages> = {
  'remark-answered': ({ year, number, verdict }) => ({
    subject: `Ашар: ответ на замечание ${numero(number, 'ru')}`,
    text: `Ашар: на замечание ${numero(number, 'ru')} к бюджету ${year} года дан ответ: ${remarkAnswers.states[verdict]}. Скажите, ответ ли это.`,
  }),
  'remark-assigned': ({ year, number, due }) => ({
    subject: `Ашар: ответьте на замечание ${numero(number, 'ru')}`,
    text: `Ашар: вам поручено ответить на замечание ${numero(number, 'ru')} к бюджету ${year} года. Срок: ${date(instantOf(due), 'ru')}.`,
  }),
}

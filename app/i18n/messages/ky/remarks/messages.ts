import { instantOf } from '#app/domain/calendar/day.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import type { RemarkMessages } from '#app/domain/remarks/messages.ts'
import { date, numero } from '#app/i18n/format.ts'
import { remarkAnswers } from './remark-answers.ts'

export const remarkMessages: MessageTexts<RemarkMessages> = {
  'remark-answered': ({ year, number, verdict }) => ({
    subject: `Ашар: ${numero(number, 'ky')} пикирге жооп берилди`,
    text: `Ашар: ${year} жылдын бюджетине жазылган ${numero(number, 'ky')} пикирге жооп берилди: ${remarkAnswers.states[verdict]}. Бул жообубу, өзүңүз айтыңыз.`,
  }),
  'remark-assigned': ({ year, number, due }) => ({
    subject: `Ашар: ${numero(number, 'ky')} пикирге жооп бериңиз`,
    text: `Ашар: ${year} жылдын бюджетине жазылган ${numero(number, 'ky')} пикирге сиз жооп бересиз. Мөөнөтү: ${date(instantOf(due), 'ky')}.`,
  }),
}

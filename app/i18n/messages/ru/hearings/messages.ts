import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { numero } from '#app/i18n/format.ts'

export const hearingMessages: MessageTexts<HearingMessages> = {
  'hearing-answered': ({ number, answer }) => ({
    subject: `Ашар: ответ на ваш вопрос ${numero(number, 'ru')} к слушаниям`,
    text: `Ашар: на ваш вопрос ${numero(number, 'ru')} к слушаниям ответили: ${quoted(answer)}`,
  }),
  'hearing-question-remark': ({ number, year, remark }) => ({
    subject: `Ашар: ваш вопрос стал замечанием ${numero(remark, 'ru')}`,
    text: `Ашар: ваш вопрос или предложение ${numero(number, 'ru')} к слушаниям стали замечанием ${numero(remark, 'ru')} к бюджету ${year} года. Ответ дадут на замечание.`,
  }),
}

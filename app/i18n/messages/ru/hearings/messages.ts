import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { numero } from '#app/i18n/format.ts'

export const hearingMessages: MessageTexts<HearingMessages> = {
  'hearing-answered': ({ number, answer }) => ({
    subject: `Ашар: ответ на ваш вопрос ${numero(number, 'ru')} к слушаниям`,
    text: `Ашар: на ваш вопрос ${numero(number, 'ru')} к слушаниям ответили: ${quoted(answer)}`,
  }),
}

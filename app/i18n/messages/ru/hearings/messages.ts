import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'

export const hearingMessages: MessageTexts<HearingMessages> = {
  'hearing-answered': ({ number, answer }) => ({
    subject: `Ашар: ответ на ваш вопрос № ${number} к слушаниям`,
    text: `Ашар: на ваш вопрос № ${number} к слушаниям ответили: ${quoted(answer)}`,
  }),
}

import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'

export const hearingMessages: MessageTexts<HearingMessages> = {
  'hearing-answered': ({ number, answer }) => ({
    subject: `Ашар: угуудагы № ${number} сурооңузга жооп берилди`,
    text: `Ашар: угуудагы № ${number} сурооңузга жооп берилди: ${quoted(answer)}`,
  }),
}

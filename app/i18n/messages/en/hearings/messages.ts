import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'

export const hearingMessages: MessageTexts<HearingMessages> = {
  'hearing-answered': ({ number, answer }) => ({
    subject: `Ashar: your question No. ${number} to the hearing is answered`,
    text: `Ashar: your question No. ${number} to the hearing is answered: ${quoted(answer)}`,
  }),
}

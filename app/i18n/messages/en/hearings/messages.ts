import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { numero } from '#app/i18n/format.ts'

export const hearingMessages: MessageTexts<HearingMessages> = {
  'hearing-answered': ({ number, answer }) => ({
    subject: `Ashar: your question ${numero(number, 'en')} to the hearing is answered`,
    text: `Ashar: your question ${numero(number, 'en')} to the hearing is answered: ${quoted(answer)}`,
  }),
  'hearing-question-remark': ({ number, year, remark }) => ({
    subject: `Ashar: your question became remark ${numero(remark, 'en')}`,
    text: `Ashar: your question or proposal ${numero(number, 'en')} to a hearing became remark ${numero(remark, 'en')} on the budget of ${year}. The remark is answered.`,
  }),
}

import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { numero } from '#app/i18n/format.ts'

export const hearingMessages: MessageTexts<HearingMessages> = {
  'hearing-answered': ({ number, answer }) => ({
    subject: `Ашар: угуудагы ${numero(number, 'ky')} сурооңузга жооп берилди`,
    text: `Ашар: угуудагы ${numero(number, 'ky')} сурооңузга жооп берилди: ${quoted(answer)}`,
  }),
  'hearing-question-remark': ({ number, year, remark }) => ({
    subject: `Ашар: сурооңуз ${numero(remark, 'ky')} пикир болду`,
    text: `Ашар: угууга берген ${numero(number, 'ky')} сурооңуз же сунушуңуз ${year}\u2011жылдын бюджетине ${numero(remark, 'ky')} пикир болду. Жооп пикирге берилет.`,
  }),
}

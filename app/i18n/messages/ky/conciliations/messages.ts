import type { ConciliationMessages } from '#app/domain/conciliations/manifest.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import { dateTime, numero } from '#app/i18n/format.ts'

export const conciliationMessages: MessageTexts<ConciliationMessages> = {
  'conciliation-announced': ({ remark, begins }) => ({
    subject: `Ашар: ${numero(remark, 'ky')} пикириңиз макулдашуу столунда каралат`,
    text: `Ашар: ${numero(remark, 'ky')} пикириңиз макулдашуу столунда каралат, ${dateTime(begins, 'ky')}. Келиңиз`,
  }),
}

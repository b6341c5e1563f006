import type { ConciliationMessages } from '#app/domain/conciliations/manifest.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import { dateTime, numero } from '#app/i18n/format.ts'

export const conciliationMessages: MessageTexts<ConciliationMessages> = {
  'conciliation-announced': ({ remark, begins }) => ({
    subject: `Ashar: your remark ${numero(remark, 'en')} comes to a conciliation table`,
    text: `Ashar: your remark ${numero(remark, 'en')} comes to a conciliation table, ${dateTime(begins, 'en')}. Do come`,
  }),
}

import type { ConciliationMessages } from '#app/domain/conciliations/manifest.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import { dateTime, numero } from '#app/i18n/format.ts'

export const conciliationMessages: MessageTexts<ConciliationMessages> = {
  'conciliation-announced': ({ remark, begins }) => ({
    subject: `Ашар: ваше замечание ${numero(remark, 'ru')} ляжет на стол согласования`,
    text: `Ашар: ваше замечание ${numero(remark, 'ru')} рассмотрят за столом согласования, ${dateTime(begins, 'ru')}. Приходите`,
  }),
}

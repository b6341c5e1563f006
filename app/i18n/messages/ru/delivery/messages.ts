import type { DeliveryMessages } from '#app/domain/delivery/messages.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { delivery } from './delivery.ts'

export const deliveryMessages: MessageTexts<DeliveryMessages> = {
  'delivery-stage': ({ proposal: { number, title }, stage }) => ({
    subject: `Ашар: завершён этап предложения № ${number}`,
    text: `Ашар: № ${number} «${title}», завершён этап выполнения: ${delivery.stages[stage]}.`,
  }),
  'delivery-news': ({ proposal: { number, title }, note }) => ({
    subject: `Ашар: новости о выполнении предложения № ${number}`,
    text:
      note === ''
        ? `Ашар: № ${number} «${title}», есть новые снимки о выполнении.`
        : `Ашар: № ${number} «${title}», новости о выполнении: ${quoted(note)}`,
  }),
}

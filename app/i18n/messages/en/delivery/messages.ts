import type { DeliveryMessages } from '#app/domain/delivery/messages.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { delivery } from './delivery.ts'

export const deliveryMessages: MessageTexts<DeliveryMessages> = {
  'delivery-stage': ({ proposal: { number, title }, stage }) => ({
    subject: `Ashar: a stage of proposal ${number} is finished`,
    text: `Ashar: No. ${number} “${title}”, a stage of its delivery is finished: ${delivery.stages[stage]}.`,
  }),
  'delivery-news': ({ proposal: { number, title }, note }) => ({
    subject: `Ashar: news about the delivery of proposal ${number}`,
    text:
      note === ''
        ? `Ashar: No. ${number} “${title}”, there are new photos of its delivery.`
        : `Ashar: No. ${number} “${title}”, news of its delivery: ${quoted(note)}`,
  }),
}

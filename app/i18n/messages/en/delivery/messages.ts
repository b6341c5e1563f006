import { instantOf } from '#app/domain/calendar/day.ts'
import type { DeliveryMessages } from '#app/domain/delivery/messages.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { date } from '#app/i18n/format.ts'
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
  'delivery-due-tomorrow': ({ proposal: { number, title }, stage, planned }) => ({
    subject: `Ashar: project ${number} is due tomorrow`,
    text: `Ashar: No. ${number} “${title}”. By the present plan, tomorrow is the last day of the stage “${delivery.stages[stage]}”: ${date(instantOf(planned), 'en')}.`,
  }),
  'delivery-late': ({ proposal: { number, title }, stage, planned }) => ({
    subject: `Ashar: project ${number} is late`,
    text: `Ashar: No. ${number} “${title}”. By the present plan, the stage “${delivery.stages[stage]}” was due: ${date(instantOf(planned), 'en')}. Write how it stands, or why it is late.`,
  }),
}

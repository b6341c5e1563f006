import type { DeliveryMessages } from '#app/domain/delivery/messages.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { delivery } from './delivery.ts'

export const deliveryMessages: MessageTexts<DeliveryMessages> = {
  'delivery-stage': ({ proposal: { number, title }, stage }) => ({
    subject: `Ашар: № ${number} сунуштун баскычы бүттү`,
    text: `Ашар: № ${number} «${title}» сунушунун аткарылышында баскыч бүттү: ${delivery.stages[stage]}.`,
  }),
  'delivery-news': ({ proposal: { number, title }, note }) => ({
    subject: `Ашар: № ${number} сунуштун аткарылышы тууралуу жаңылык`,
    text:
      note === ''
        ? `Ашар: № ${number} «${title}» сунушунун аткарылышынан жаңы сүрөттөр бар.`
        : `Ашар: № ${number} «${title}» сунушунун аткарылышы тууралуу жаңылык: ${quoted(note)}`,
  }),
}

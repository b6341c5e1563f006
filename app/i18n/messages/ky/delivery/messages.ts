import { instantOf } from '#app/domain/calendar/day.ts'
import type { DeliveryMessages } from '#app/domain/delivery/messages.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { date, numero } from '#app/i18n/format.ts'
import { delivery } from './delivery.ts'

export const deliveryMessages: MessageTexts<DeliveryMessages> = {
  'delivery-stage': ({ proposal: { number, title }, stage }) => ({
    subject: `Ашар: ${numero(number, 'ky')} сунуштун баскычы бүттү`,
    text: `Ашар: ${numero(number, 'ky')} «${title}» сунушунун аткарылышында баскыч бүттү: ${delivery.stages[stage]}.`,
  }),
  'delivery-news': ({ proposal: { number, title }, note }) => ({
    subject: `Ашар: ${numero(number, 'ky')} сунуштун аткарылышы тууралуу жаңылык`,
    text:
      note === ''
        ? `Ашар: ${numero(number, 'ky')} «${title}» сунушунун аткарылышынан жаңы сүрөттөр бар.`
        : `Ашар: ${numero(number, 'ky')} «${title}» сунушунун аткарылышы тууралуу жаңылык: ${quoted(note)}`,
  }),
  'delivery-due-tomorrow': ({ proposal: { number, title }, stage, planned }) => ({
    subject: `Ашар: ${numero(number, 'ky')} долбоордун мөөнөтү эртең бүтөт`,
    text: `Ашар: ${numero(number, 'ky')} «${title}». «${delivery.stages[stage]}» баскычынын азыркы план боюнча мөөнөтү эртең бүтөт: ${date(instantOf(planned), 'ky')}.`,
  }),
  'delivery-late': ({ proposal: { number, title }, stage, planned }) => ({
    subject: `Ашар: ${numero(number, 'ky')} долбоор кечикти`,
    text: `Ашар: ${numero(number, 'ky')} «${title}». «${delivery.stages[stage]}» баскычынын азыркы план боюнча мөөнөтү өтүп кетти: ${date(instantOf(planned), 'ky')}. Кандай турганын же эмне үчүн кечиккенин жазыңыз.`,
  }),
}

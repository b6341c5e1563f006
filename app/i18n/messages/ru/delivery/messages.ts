import { instantOf } from '#app/domain/calendar/day.ts'
import type { DeliveryMessages } from '#app/domain/delivery/messages.ts'
import { type MessageTexts, quoted } from '#app/domain/messages.ts'
import { date, numero } from '#app/i18n/format.ts'
import { delivery } from './delivery.ts'

export const deliveryMessages: MessageTexts<DeliveryMessages> = {
  'delivery-stage': ({ proposal: { number, title }, stage }) => ({
    subject: `Ашар: завершён этап предложения ${numero(number, 'ru')}`,
    text: `Ашар: ${numero(number, 'ru')} «${title}», завершён этап исполнения: ${delivery.stages[stage]}.`,
  }),
  'delivery-news': ({ proposal: { number, title }, note }) => ({
    subject: `Ашар: новости об исполнении предложения ${numero(number, 'ru')}`,
    text:
      note === ''
        ? `Ашар: ${numero(number, 'ru')} «${title}», есть новые снимки об исполнении.`
        : `Ашар: ${numero(number, 'ru')} «${title}», новости об исполнении: ${quoted(note)}`,
  }),
  'delivery-due-tomorrow': ({ proposal: { number, title }, stage, planned }) => ({
    subject: `Ашар: завтра срок по проекту ${numero(number, 'ru')}`,
    text: `Ашар: ${numero(number, 'ru')} «${title}». Завтра последний день этапа «${delivery.stages[stage]}» по нынешнему плану: ${date(instantOf(planned), 'ru')}.`,
  }),
  'delivery-late': ({ proposal: { number, title }, stage, planned }) => ({
    subject: `Ашар: проект ${numero(number, 'ru')} опаздывает`,
    text: `Ашар: ${numero(number, 'ru')} «${title}». Срок этапа «${delivery.stages[stage]}» по нынешнему плану прошёл: ${date(instantOf(planned), 'ru')}. Запишите, как идёт работа или почему она задержалась.`,
  }),
}

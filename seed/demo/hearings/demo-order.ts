import type { OrderText } from '#app/domain/hearings/order/order.ts'

/** By which decision the order of the demonstration was adopted. */
export const demoGround = 'Ак-Булуң айылдык кеңешинин токтому, № 31'

const more = {
  ky: 'Кең-Суу менен Чоң-Кайыңга угуу күнү автобус жүрөт.',
  ru: 'В день слушаний в Кен-Суу и Чон-Кайын ходит автобус.',
  en: 'On the day of a hearing a bus goes to Ken-Suu and Chon-Kaiyn.',
}

/** The one part in which it differs from the model. */
export function ownPart({ 'taking-part': model }: OrderText): OrderText {
  if (!model) return {}
  const { ky, ru, en } = model
  return {
    'taking-part': {
      ky: `${ky} ${more.ky}`,
      ...(ru ? { ru: `${ru} ${more.ru}` } : {}),
      ...(en ? { en: `${en} ${more.en}` } : {}),
    },
  }
}

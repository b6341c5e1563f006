import type { FieldReasons, FrameReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'
import type { frame as source } from '../ky/frame.ts'

export const frame: typeof source = {
  product: 'Ашар',
  demonstration: 'только для показа',
  skip: 'Перейти к содержанию',
  sections: 'Разделы',
  language: 'Язык',
  signIn: 'Войти',
  myPage: 'Моя страница',
  errorPrefix: 'Ошибка: ',
  menu: {
    budget: 'Бюджет',
    proposals: 'Предложения',
    vote: 'Голосование',
    hearings: 'Слушания',
    services: 'Услуги',
    plans: 'Планы',
  },
  phone: 'Телефон',
}

export const fieldReasons: ReasonTexts<FieldReasons> = {
  'fill-in': () => 'Заполните это поле',
  'too-long': ({ max, length }) =>
    `Можно написать не больше ${count(max, 'ru')} знаков, сейчас ${count(length, 'ru')}`,
  'too-short': ({ min }) => `Напишите не меньше ${count(min, 'ru')} знаков`,
  'not-a-number': () => 'Напишите целое число, например 12',
  'not-an-amount': () => 'Напишите сумму цифрами, например 318000',
  'out-of-range': ({ min, max }) => `Напишите число от ${count(min, 'ru')} до ${count(max, 'ru')}`,
  'not-a-date': () => 'Напишите дату полностью, например 2026-11-23',
  'choose-one': () => 'Выберите один ответ',
}

export const frameReasons: ReasonTexts<FrameReasons> = {
  'check-the-fields': ({ count: faults }) =>
    plural(faults, 'ru', {
      one: `Нужно исправить ${count(faults, 'ru')} место`,
      few: `Нужно исправить ${count(faults, 'ru')} места`,
      other: `Нужно исправить ${count(faults, 'ru')} мест`,
    }),
  'not-here': () => 'Такой страницы нет или она переехала',
  'form-already-sent': () => 'Эта форма уже отправлена. Второй раз она не сохранена',
  'something-went-wrong': () =>
    'У нас произошла ошибка. Написанное не сохранено, отправьте ещё раз',
}

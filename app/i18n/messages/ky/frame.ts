import type { FieldReasons, FrameReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

/** Words around every page: header, menu, footer, buttons, errors. */
export const frame = {
  product: 'Ашар',
  demonstration: 'үлгү үчүн гана',
  skip: 'Негизги бөлүккө өтүү',
  sections: 'Бөлүмдөр',
  language: 'Тил',
  signIn: 'Кирүү',
  myPage: 'Менин барагым',
  errorPrefix: 'Ката: ',
  menu: {
    budget: 'Бюджет',
    proposals: 'Сунуштар',
    vote: 'Добуш',
    hearings: 'Угуулар',
    services: 'Кызматтар',
    plans: 'Пландар',
  },
  phone: 'Телефон',
}

export const fieldReasons: ReasonTexts<FieldReasons> = {
  'fill-in': () => 'Бул жерди толтуруңуз',
  'too-long': ({ max, length }) =>
    `Эң көп ${count(max, 'ky')} белги жазса болот, азыр ${count(length, 'ky')} белги`,
  'too-short': ({ min }) => `Кеминде ${count(min, 'ky')} белги жазыңыз`,
  'not-a-number': () => 'Бүтүн сан менен жазыңыз, мисалы 12',
  'not-an-amount': () => 'Сумманы сан менен жазыңыз, мисалы 318000',
  'out-of-range': ({ min, max }) =>
    `${count(min, 'ky')} менен ${count(max, 'ky')} ортосундагы санды жазыңыз`,
  'not-a-date': () => 'Күндү толук жазыңыз, мисалы 2026-11-23',
  'choose-one': () => 'Бирин тандаңыз',
}

export const frameReasons: ReasonTexts<FrameReasons> = {
  'check-the-fields': ({ count: faults }) =>
    faults === 1 ? 'Бир жерин оңдош керек' : `${count(faults, 'ky')} жерин оңдош керек`,
  'not-here': () => 'Мындай барак жок же башка жерге көчкөн',
  'form-already-sent': () => 'Бул форма мурда жөнөтүлгөн. Экинчи жолу сакталган жок',
  'something-went-wrong': () =>
    'Бизден ката кетти. Жазганыңыз сакталган жок, кайра жөнөтүп көрүңүз',
}

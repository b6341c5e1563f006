import type { LineState } from '#app/domain/facilities/pages.ts'
import { count } from '#app/i18n/format.ts'

const states: Record<LineState, string> = {
  bad: 'Көбү нааразы',
  unsure: 'Так эмес',
  good: 'Көбү ыраазы',
  few: 'Баалар өтө аз',
}

/** Local services as residents read them. */
export const facilities = {
  title: 'Кызматтар кандай иштеп жатат',
  crumb: 'Кызматтар',
  file: 'Кызматтар',
  states,
  figures: {
    ratings: (quarter: string) => `баа, ${quarter}`,
    bad: 'кызматтан көбү нааразы',
  },
  filters: 'Кызматтарды тандоо',
  columns: {
    called: 'Кызмат',
    kind: 'Түрү',
    village: 'Айыл',
    landmark: 'Кайсы жерде',
    provider: 'Кызмат көрсөтүүчү',
    state: 'Абалы',
    ratings: 'Баалардын саны',
    mean: 'Орточо баа',
    satisfied: 'Ыраазылар',
    low: 'Аралыгы, башы, %',
    high: 'Аралыгы, аягы, %',
    trend: 'Өзгөрүү',
    number: '№',
  },
  all: 'Баары',
  wholeAimak: 'Бүт аймак',
  order: 'Ирети',
  orders: { lowest: 'Баасы төмөнү биринчи', named: 'Аты боюнча', most: 'Баасы көбү биринчи' },
  show: 'Көрсөтүү',
  clear: 'Баарын көрсөтүү',
  found: (found: number) => `${count(found, 'ky')} кызмат.`,
  howToRead: 'Тилкени кантип окуу керек',
  explained:
    'Тоголок чекит — ыраазылардын (4 же 5 койгондордун) үлүшү. Тилке канчалык узун болсо, так билгенибиз ошончолук аз. Тилке ортоңку сызыктан өтпөсө гана «көбү» дейбиз. Катар түзгөндө баасы аз кызмат орточого жакындатылат.',
  drawnIn: 'Бул катарда баасы аз кызмат ортого жакындатылат.',
  none: 'Мындай кызмат табылган жок',
  noneAdvice: 'Башкача тандап көрүңүз же баарын көрсөтүңүз.',
  noRegister: 'Кызматтардын реестри жарыялана элек',
  front: {
    title: 'Кызматтар',
    lead: (all: string) =>
      `Суу, таштанды, жарык, жол: ${all} жердин иши көз алдыңызда. Пайдаланганыңызды баалаңыз.`,
    button: 'Кызматтарды баалоо',
  },
  about: 'Кызмат жөнүндө',
  facts: {
    provider: 'Кызмат көрсөтүүчү',
    standard: 'Стандарт',
    tariff: 'Тариф',
    basis: 'Негизи',
    landmark: 'Кайсы жерде',
    from: 'Качандан бери',
    budget: 'Бюджеттин беренеси',
    report: 'Билдирүүгө жооптун мөөнөтү',
    workingDays: (days: number) => `${count(days, 'ky')} жумуш күнү`,
  },
  closed: (on: string) => `Жабылган: ${on}`,
}

import { count, numero } from '#app/i18n/format.ts'

/** What somebody says against the words of a report. */
export const complaints = {
  title: (number: number) => `${numero(number, 'ky')} билдирүүдө эреже бузулган`,
  link: 'Эреже бузулганын айтуу',
  lead: 'Муну айыл өкмөтүнүн кызматкери карайт жана сизге жооп берет. Ким айтканы эч жерде жарыяланбайт. Көйгөй өзү туура жазылган болсо, бул жерде айтуунун кереги жок.',
  button: 'Жөнөтүү',
  sent: 'Айтканыңыз кабыл алынды',
  sentNext: 'Айыл өкмөтү карап чыккандан кийин сизге жооп келет.',
  back: 'Билдирүүгө кайтуу',
  said: (people: number) => `Эреже бузулган деп айткан: ${count(people, 'ky')} киши`,
}

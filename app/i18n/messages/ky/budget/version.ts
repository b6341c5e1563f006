import { count } from '#app/i18n/format.ts'

/** A version that is worked on, its lines and its publication. */
export const budgetVersion = {
  heading: (kind: string, year: number) => `${kind}, ${year}-жыл`,
  publish: 'Жарыялоо',
  baseAnew: (version: number) => `${version}\u2011версиянын негизинде улантуу`,
  overtaken: {
    title: (version: number) =>
      `Бул долбоор башталгандан кийин ${version}\u2011версия жарыяланган. Аны эске албай жарыялоого болбойт.`,
    differs:
      'Бул долбоордо ал версиядан башкача турган саптар. Керектүүсүн оңдоп, анан долбоорду ошол версиянын негизинде улантыңыз:',
    same: 'Саптары ал версиядагыдай эле.',
    line: (line: string, there: string, here: string) =>
      `${line}: жарыялангандан кийин ${there}, бул жерде ${here}`,
    none: 'жок',
  },
  departures: {
    title: 'Кол коюлган макулдашуу протоколдорундагыдай эмес',
    lead: 'Ар бир саптын себебин жазыңыз. Аны баары окуйт: саптын, пикирдин жана макулдашуу столунун барагынан.',
    why: (table: number) => `Эмне үчүн ${count(table, 'ky')}\u2011стол макулдашкандай эмес?`,
  },
  publishLead:
    'Жарыяланган соң версия өзгөрбөйт, санариптик изи менен бирге баарына көрүнөт. Табылгаларга жазган түшүндүрмөлөр да жарыяланат.',
  notYet: (numbers: string) => `Жарыялоо үчүн түшүндүрмө керек, табылгалар: ${numbers}.`,
  empty: 'Бир да сап жок. Сап кошуңуз.',
  throwAway: 'Бул версияны ыргытып салуу',
  hash: (hash: string) => `Санариптик изи (SHA-256): ${hash}`,
  correct: 'Оңдолгон версия түзүү',
  basis: (number: number) => `${number}-версиянын ордуна`,
  follows: (number: number) => `${number}-версиядан кийин`,
  lines: 'Саптар',
  linesLead: (all: number, unit: string) =>
    `Баары ${count(all, 'ky')} сап, ${unit}. Калың жазылган сап ичиндегилерден эсептелет.`,
  addLine: 'Сап кошуу',
  edit: 'Өзгөртүү',
  line: {
    title: (name: string) => `Сап: ${name}`,
    freshTitle: 'Жаңы сап',
    splitTitle: (name: string) => `Сапты бөлүү: ${name}`,
    splitLead:
      'Бөлүп алынган сумма жаңы сапка өтөт, калганы эски сапта калат. Жыйынтыктар өзгөрбөйт.',
    name: 'Аталышы',
    code: 'Коду',
    economic: 'Экономикалык коду',
    source: 'Каржылоо булагы',
    side: 'Тарабы',
    under: 'Кайсы саптын ичинде',
    top: 'Эң үстүндө',
    amount: (period: string, unit: string) => `${period}, ${unit}`,
    computed: 'Сумма ичиндеги саптардан эсептелет.',
    save: 'Сактоо',
    add: 'Кошуу',
    split: 'Бөлүү',
    up: 'Жогору',
    down: 'Төмөн',
    remove: 'Өчүрүү',
    moves: 'Жылдыруу же өчүрүү',
  },
}

import type { Day } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import type { Writing } from '#app/domain/remarks/writing.ts'
import { exampleLine } from '../budget/example-budget.ts'

const day = (text: string) => text as Day // days of an example
const { side, key, code, name, section } = exampleLine().line
const line = { side, key, code, name, section }
const roads = { ...line, key: '70451', code: '70451', name: { written: 'Жолдор', names: {} } }

/** A remark that changed its line. */
export const exampleRemark: PublicRemark = {
  ...{ year: 2027, number: 12, source: 'web', wish: 'more', line, version: 1, files: [] },
  text: 'Добушта жеңген чырактар 1-версияда жок. Жогорку Ак-Булуңдун эки көчөсү кечинде караңгы, балдар мектептен чырак кармап кайтат.',
  amount: som(182_000),
  at: new Date('2027-01-20T05:00:00Z'),
  wanted: [
    { line, by: som(318_000) },
    { line: roads, by: som(-318_000) },
  ],
  village: { number: 2, name: { ky: 'Жогорку Ак-Булуң', ru: 'Верхний Ак-Булун' } },
  author: 'Бакыт М.',
  on: null,
  hidden: null,
  now: {
    ...{ fate: 'same', version: 2, amount: som(500_000) },
    lines: [{ ...line, amount: som(500_000) }],
  },
  voices: 46,
  state: 'partly',
  duty: {
    ...{ responsible: 'А. Осмонова', due: day('2027-01-27'), first: day('2027-01-27'), reason: '' },
    clock: { kind: 'in-time', days: 5, share: 0.7 },
  },
  answer: {
    ...{ verdict: 'partly', reason: 'Кошулабыз, жарымы быйыл.', duplicateOf: null },
    ...{ ground: 'Кеңештин № 31 токтому', by: 'А. Осмонова', at: new Date('2027-01-25T05:00:00Z') },
    ...{ moved: [{ from: roads, to: line, amount: som(318_000) }], ahead: true },
  },
  word: { isAnswer: false, text: 'Калганы качан?', at: new Date('2027-01-26T05:00:00Z') },
  second: {
    ...{ due: day('2027-02-02'), answer: null },
    clock: { kind: 'open', days: 4, share: 0.4 },
  },
  ...{ settled: null, question: { hearing: 3, number: 2 }, adopted: null },
}

/** One that a conciliation table settled, and whose line the kenesh adopted in two. */
export const settledRemark: PublicRemark = {
  ...exampleRemark,
  number: 14,
  settled: {
    ...{ verdict: 'accepted', reason: 'Тараптар макул болду.', duplicateOf: null, table: 1 },
    ...{ ground: '', by: 'А. Осмонова', at: new Date('2027-02-04T05:00:00Z') },
    moved: [{ from: roads, to: line, amount: som(105_000) }],
  },
  adopted: {
    ...{ fate: 'moved', version: 2, amount: som(605_000) },
    lines: [
      { ...line, amount: som(500_000) },
      { ...roads, amount: som(105_000) },
    ],
  },
}

/** One from a letter whose line went into a wider one, hidden behind its reason. */
export const hiddenRemark: PublicRemark = {
  ...exampleRemark,
  ...{ number: 13, source: 'letter', wish: 'explain', wanted: [], author: null, voices: 0 },
  on: day('2027-01-18'),
  hidden: { reason: 'Кошунанын аты аталган', withheld: false },
  village: null,
  now: { fate: 'gone', version: 1, amount: null, lines: [] },
  ...{ state: 'open', answer: null, word: null, second: null },
  duty: {
    ...{
      responsible: null,
      due: day('2027-01-28'),
      first: day('2027-01-25'),
      reason: 'Кат кечигип келген',
    },
    clock: { kind: 'overdue', days: 3, share: 1 },
  },
}

export const exampleWriting: Writing = {
  year: 2027,
  lines: [
    { ...line, amount: som(500_000) },
    { ...roads, amount: null },
  ],
  villages: [{ number: 1, name: { ky: 'Ак-Булуң' } }],
  village: 1,
}

import { parseDay } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import type { Writing } from '#app/domain/remarks/writing.ts'
import { exampleLine } from '../budget/example-budget.ts'

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
}

/** One from a letter whose line went into a wider one, hidden behind its reason. */
export const hiddenRemark: PublicRemark = {
  ...exampleRemark,
  ...{ number: 13, source: 'letter', wish: 'explain', wanted: [], author: null, voices: 0 },
  on: parseDay('2027-01-18'),
  hidden: { reason: 'Кошунанын аты аталган', withheld: false },
  village: null,
  now: { fate: 'gone', version: 1, amount: null, lines: [] },
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

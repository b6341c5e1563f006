import { expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import { publicRemark } from '#app/domain/remarks/public-remark.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'

const line: Remark['line'] = {
  ...{ side: 'expenditure', key: '70640', code: '70640', name: { written: 'Жарык', names: {} } },
  section: { key: '706', name: { written: 'Турак жай', names: {} } },
}
const day = (number: number) => new Date(Date.UTC(2026, 10, number, 6))
const remark: Remark = {
  ...{ place: 'x', year: 2027, number: 1, source: 'web', wish: 'more', text: 'Чырак', line },
  ...{ version: 1, parts: [], amount: null, wanted: [], by: { account: '1', name: 'Айгүл' } },
  ...{ paper: null, village: null, named: false, files: [], at: day(1), hidden: null },
  duty: { responsible: null, due: dayOf(day(8)), reason: '' },
  answer: {
    ...{ verdict: 'partly', reason: 'Себеби', ground: '', duplicateOf: null, at: day(5) },
    moved: [{ from: { ...line, key: '70620' }, to: line, amount: som(30_000) }],
    by: { account: '2', name: 'А. Осмонова' },
  },
  ...{ word: null, second: null },
}

test('money that an answer moves is ahead until a version is published after it', () => {
  const ahead = (published: Date) =>
    publicRemark(remark, {
      ...{ today: dayOf(day(20)), published, adopted: null, voices: 0, village: null },
      now: { fate: 'same', version: 1, amount: null, lines: [] },
    }).answer?.ahead
  expect([ahead(day(4)), ahead(day(6))]).toEqual([true, false])
})

import { expect, test } from 'vitest'
import { changedLine } from '#app/domain/following/notice.ts'
import { languages } from '#app/domain/language.ts'
import { som } from '#app/domain/money.ts'
import type { LineNow, LinesThen } from '#app/domain/remarks/public-remark.ts'
import { texts } from '#app/i18n/texts.ts'

const named = (code: string, ky: string, thousands: number): LineNow => {
  const name = { written: ky, names: {} }
  return {
    ...{ side: 'expenditure', key: code, code, name, section: { key: code, name } },
    amount: som(thousands * 1_000),
  }
}
const light = named('70640', 'Көчө жарыгы', 500)
const lamps = named('70641', 'Чырактар', 300)
const wires = named('70642', 'Зымдар', 220)
const then = (fate: LinesThen['fate'], lines: readonly LineNow[], amount: number | null) => ({
  ...{ fate, lines, version: 1 },
  amount: amount === null ? null : som(amount * 1_000),
})
const same = then('same', [light], 500)
const told = (before: LinesThen, now: LinesThen) =>
  texts('ky')
    .messages['followed-version']({
      ...{ year: 2027, version: 2, kind: 'binding-draft', more: 0, whole: null, page: null },
      ...{ lines: [changedLine(light, before, now)], only: null },
    })
    .text.replace(/\u00a0/g, ' ')

test('a message says what the line came to and what it comes to now', () => {
  expect(told(same, then('same', [light], 560))).toContain(
    '70640 Көчө жарыгы: 500 миң сом → 560 миң сом',
  )
  expect(told(same, same)).toContain('500 миң сом, өзгөргөн жок')
})

test('it names the lines that it became, once, and says when it is gone or back', () => {
  const split = then('moved', [lamps, wires], 520)
  expect(told(same, split)).toContain(
    'эми 70641 Чырактар; 70642 Зымдар, 520 миң сом (мурда 500 миң сом)',
  )
  expect(told(split, { ...split, amount: som(600_000) })).toContain('520 миң сом → 600 миң сом')
  const gone = then('gone', [], null)
  expect(told(same, gone)).toContain('мындай берене эми жок (мурда 500 миң сом)')
  expect(told(gone, same)).toContain('500 миң сом, мурда жок болчу')
})

test.each(languages)('what is adopted is told as adopted, in every language (%s)', (language) => {
  const { subject, text } = texts(language).messages['followed-version']({
    ...{ year: 2027, version: 3, kind: 'approved', lines: [], more: 0, page: null, only: null },
    whole: { before: som(2_000_000), now: som(2_100_000) },
  })
  expect(subject).toMatch(/бекитилди|утверждён|adopted/)
  expect(text).toMatch(/2.*→.*2[.,]1/)
})

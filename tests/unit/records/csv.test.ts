import { expect, test } from 'vitest'
import { csvText } from '#app/domain/records/csv.ts'
import { readCsv, withoutGuards } from '#tests/support/read-csv.ts'

test('a title that a spreadsheet would run as a formula stays a text', () => {
  expect(csvText([['=HYPERLINK("x")', '+996', '-1', '@a', 12, -3]])).toBe(
    '\uFEFF"\'=HYPERLINK(""x"")",\'+996,\'-1,\'@a,12,-3\r\n',
  )
})

test('commas, quotes and lines inside a text do not break the table', () => {
  expect(csvText([['а, "б"\nв']])).toBe('\uFEFF"а, ""б""\nв"\r\n')
})

/** Every text of up to four of these signs is read back as it was. */
const signs = ['=', '-', "'", ' ', ';', '"', ',', '\t', '\n', '\r', 'а', '＝']
const texts = [1, 2, 3, 4].flatMap((length) =>
  Array.from({ length: signs.length ** length }, (_, number) =>
    Array.from(
      { length },
      (_, place) => signs[Math.floor(number / signs.length ** place) % 12],
    ).join(''),
  ),
)

test('every text comes back from a reader of CSV, its guards taken off', () => {
  const read = readCsv(csvText(texts.map((text) => [text, 1])))
  expect(read.length).toBe(texts.length)
  const lost = texts.filter((text, at) => withoutGuards(read[at]?.[0] ?? '') !== text)
  expect(lost).toEqual([])
  expect(read.every((row) => row.length === 2 && row[1] === '1')).toBe(true)
})

test('no cell begins as a formula, whether commas, semicolons or tabs are taken to divide them', () => {
  const text = csvText(texts.map((one) => [1, one, 'б']))
  for (const separator of [',', ';', '\t']) {
    const cells = readCsv(text, separator).flat()
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
  }
})

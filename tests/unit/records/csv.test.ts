import { expect, test } from 'vitest'
import { csvText } from '#app/domain/records/csv.ts'

test('a title that a spreadsheet would run as a formula stays a text', () => {
  expect(csvText([['=HYPERLINK("x")', '+996', '-1', '@a', 12]])).toBe(
    '\uFEFF"\'=HYPERLINK(""x"")",\'+996,\'-1,\'@a,12\r\n',
  )
})

test('commas, quotes and lines inside a text do not break the table', () => {
  expect(csvText([['а, "б"\nв']])).toBe('\uFEFF"а, ""б""\nв"\r\n')
})

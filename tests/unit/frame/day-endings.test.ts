import { expect, test } from 'vitest'
import { onDay, untilDay, untilShortDay } from '#app/i18n/days.ts'
import { plainText } from '#app/i18n/format.ts'
import { sourceFiles } from '#tests/architecture/source-files.ts'

const day = (month: number) => new Date(Date.UTC(2026, month, 7, 6))
const shown = (words: string) => plainText(words).split(' ').slice(1).join(' ')

test('a date stands in a Kyrgyz sentence with the ending of its month', () => {
  const until = Array.from({ length: 12 }, (_, month) => shown(untilDay(day(month), 'ky')))
  expect(until).toEqual([
    ...['7-январга чейин', '7-февралга чейин', '7-мартка чейин', '7-апрелге чейин'],
    ...['7-майга чейин', '7-июнга чейин', '7-июлга чейин', '7-августка чейин'],
    ...['7-сентябрга чейин', '7-октябрга чейин', '7-ноябрга чейин', '7-декабрга чейин'],
  ])
  expect(plainText(untilShortDay(day(11), 'ky'))).toBe('7-декабрга чейин')
  expect(shown(onDay(day(10), 'ky'))).toBe('7-ноябрда')
  expect(plainText(untilDay(day(11), 'ru'))).toBe('до 7 декабря 2026')
})

const bare =
  /\$\{(?:date|shortDate)\([^}]*\)\} (?:күнүнө )?(?:чейин|жарыяланган|берилген|чечилген|жазылган|жашырылган|токтотулган)/

test('no Kyrgyz sentence puts a date without its ending before what happened then', () => {
  const found = sourceFiles('app').filter(
    ({ path, text }) => path.startsWith('app/i18n/messages/ky/') && bare.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

test('the check sees such a date', () => {
  expect(['$', "{date(day, 'ky')} жарыяланган"].join('')).toMatch(bare)
})

import { expect, test } from 'vitest'
import { inCase, onDay, untilDay, untilShortDay, upTo } from '#app/i18n/days.ts'
import { beginning, ending, plainText } from '#app/i18n/format.ts'
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

test('a time of day stands in a Kyrgyz sentence with the ending of the number spoken last', () => {
  const at = (clock: string) => new Date(`2026-12-07T${clock}:00+06:00`)
  const until = (clock: string) => plainText(inCase(ending(at(clock), 'ky'), 'until'))
  expect(until('18:00')).toBe('2026-ж., 7-декабрда саат 18:00гө')
  // What ends at midnight ends with the day before.
  expect(until('00:00')).toBe('2026-ж., 6-декабрда саат 23:59га')
  const minutes = ['01', '02', '03', '04', '05', '06', '07', '08', '10', '20', '30', '40', '50']
  expect(minutes.map((minute) => until(`09:${minute}`).slice(-2)).join(' ')).toBe(
    'ге ге кө кө ке га ге ге го га га ка гө',
  )
  const from = (clock: string) => plainText(inCase(beginning(at(clock), 'ky'), 'from'))
  expect(from('00:00')).toBe('2026-ж., 7-декабрдан')
  expect(from('09:30')).toBe('2026-ж., 7-декабрда саат 09:30дан')
})

test('a number stands before "up to" with the ending of how it is spoken', () => {
  const said = [1, 3, 5, 6, 9, 10, 13, 20, 40, 60, 90].map(upTo).join(' ').replaceAll(' чейин', '')
  expect(said).toBe('1ге 3кө 5ке 6га 9га 10го 13кө 20га 40ка 60ка 90го')
})

/** Numbers and units that stand bare before "up to", and "your rating" without the vowel that makes it. */
const misspelt = /count\([^}]*\)\}(?: МБ)? чейин|(?<!\p{L})баңыз/iu

test('no Kyrgyz sentence leaves out the ending of a number, or misspells a rating of yours', () => {
  const found = sourceFiles('app').filter(
    ({ path, text }) => path.startsWith('app/i18n/messages/ky/') && misspelt.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
  for (const words of ["{count(most, 'ky')} чейин", "{count(of, 'ky')} МБ чейин", 'мурунку баңыз'])
    expect(['$', words].join('')).toMatch(misspelt)
})

const bare =
  /\$\{(?:date|shortDate|dateTime|ending|deadline|beginning)\([^}]*\)\} (?:күнүнө )?(?:чейин|баштап|башталат|бүтөт|бүтмөк|жарыяланган|берилген|чечилген|жазылган|жашырылган|токтотулган)/

test('no Kyrgyz sentence puts a date without its ending before what happened then', () => {
  const found = sourceFiles('app').filter(
    ({ path, text }) => path.startsWith('app/i18n/messages/ky/') && bare.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

test('the check sees such a date', () => {
  for (const words of ["{date(day, 'ky')} жарыяланган", "{ending(at, 'ky')} чейин"])
    expect(['$', words].join('')).toMatch(bare)
})

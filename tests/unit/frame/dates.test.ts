import { expect, test } from 'vitest'
import { dayPlus, instantOf, parseDay } from '#app/domain/calendar/day.ts'
import { languages } from '#app/domain/language.ts'
import { date } from '#app/i18n/format.ts'

test('every day of a person’s life is written as that day, whatever the clocks of Bishkek were then', () => {
  const first = parseDay('1880-01-01')
  if (!first) throw new Error('there was such a day')
  const wrong: string[] = []
  for (let day = first; day < '2031-01-01'; day = dayPlus(day, 9)) {
    const [year = '', , of = ''] = day.split('-')
    for (const language of languages) {
      const written: string[] = date(instantOf(day), language).match(/\d+/g) ?? []
      if (!written.includes(year) || !written.includes(`${Number(of)}`)) wrong.push(day)
    }
  }
  expect(wrong).toEqual([])
})

import { expect, test } from 'vitest'
import { personalNumbers } from '#app/domain/words/personal-numbers.ts'

test('phones of the country and personal numbers are found, however they are set', () => {
  const written = [
    '0555 12 34 56',
    '0555123456',
    '0(555)123-456',
    '+996 700 123 456',
    '996700123456',
    '555-12-34-56',
    '0312 66-12-34',
    '21503199012345',
  ]
  for (const number of written)
    expect(personalNumbers(`Азамат, ${number}: чалыңыз`), number).toEqual([number])
  expect(personalNumbers('0555 12 34 56 же 0700 11 22 33')).toHaveLength(2)
  for (const other of ['0555\u00a012\u00a034\u00a056', '0700.12.34.56', '0700\u202f12/34/56'])
    expect(personalNumbers(other), other).toHaveLength(1)
})

test('sums, days, years and numbers of a report are none', () => {
  const others = [
    ...[
      '112ге чалдык',
      '1 200 000 сом',
      '2025–2026',
      '12.03.2026, 18:00',
      '№ 151',
      '700 000 000 сом',
    ],
    ...['42.8746, 74.5698', '9 855 120 000', '14 күн, 3 үй, 2 дарбаза', '41708123456789'],
  ]
  for (const words of others) expect(personalNumbers(words), words).toEqual([])
})

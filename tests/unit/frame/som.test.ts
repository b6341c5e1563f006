import { expect, test } from 'vitest'
import { som, tyiyn } from '#app/domain/money.ts'
import { somWord } from '#app/domain/words/som-word.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, money, moneyChange, percent, percentChange } from '#app/i18n/format.ts'
import { leadingMoney } from '#app/i18n/short-forms.ts'

const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('Russian declines som after its number, wherever an amount is written', () => {
  const words = [0, 1, 3, 5, 11, 14, 21, 22, 112, 500, 1.5].map((one) => somWord(one, 'ru'))
  const [many, one, few] = ['сомов', 'сом', 'сома']
  expect(words).toEqual([many, one, few, many, many, many, one, few, many, many, few])
  expect(plainly(money(som(318_000), 'ru'))).toBe('318 000 сомов')
  expect(plainly(money(tyiyn(150_050), 'ru'))).toBe('1 500,50 сома')
  expect(plainly(amountWords(som(21), 'ru'))).toBe('21 сом')
  expect(leadingMoney(som(1_232), 'ru').unit).toBe('сома')
  expect(plainly(money(som(5), 'ky'))).toBe('5 сом')
})

test('what is less than nothing has a minus as long as a plus, and no hyphen', () => {
  expect(plainly(money(som(-203_000), 'ky'))).toBe('−203 000 сом')
  expect(plainly(moneyChange(som(318_000), 'ky'))).toBe('+318 000 сом')
  expect(moneyChange(som(0), 'en')).not.toContain('+')
  expect([count(-4, 'ky'), plainly(percent(-0.12, 'ru')), percentChange(0.105, 'en')]).toEqual([
    ...['−4', '−12 %', '+10.5%'],
  ])
})

test('a share too small for its decimals is less than the least of them, and not nothing', () => {
  const written = [0, 0.00015, 0.0004, 0.0006].map((one) => plainly(percent(one, 'ru')))
  expect(written).toEqual(['0 %', '< 0,1 %', '< 0,1 %', '0,1 %'])
  expect([percentChange(0.00015, 'en'), percentChange(-0.1, 'en')]).toEqual(['<\u00a00.1%', '−10%'])
})

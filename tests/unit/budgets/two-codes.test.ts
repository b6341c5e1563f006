import { expect, test } from 'vitest'
import { checkFile } from '#app/services/budget/check-file.server.ts'

const found = (rows: readonly string[]) => {
  const checked = checkFile(Buffer.from(rows.join('\n')), 'table.csv', 1)
  if ('refused' in checked) throw new Error(checked.refused)
  return checked.findings.map(({ row, column, computed }) => [
    `${column}${row}`,
    (computed ?? 0) / 100,
  ])
}

const twoCodes = (meals: string) => [
  'Функц. код;Экон. код;Наименование;2026, сом',
  ...['70111;;Аппарат;310', '70111;2111;Зарплата;250', '70111;2231;Коммунальные;60'],
  ...['70911;;Сад;520', '70911;2111;Зарплата;400', `70911;2222;Питание;${meals}`, ';;Всего;830'],
]

test('a function that is told once more beside each kind of spending holds them as its parts', () => {
  expect(found(twoCodes('120'))).toEqual([])
  expect(found(twoCodes('210'))).toEqual([['D5', 610]])
})

const outOf = (part: string) => [
  'Аталышы;2026',
  ...['Мүлк салыгы;360', `анын ичинен: унаадан;${part}`, 'Сатуу;430', 'Бардыгы;790'],
]

test('what need not be all of a line is never larger than it', () => {
  expect(found(outOf('150'))).toEqual([])
  expect(found(outOf('1500'))).toEqual([['B2', 1500]])
})

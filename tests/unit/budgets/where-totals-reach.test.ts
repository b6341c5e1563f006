import { expect, test } from 'vitest'
import { checkFile } from '#app/services/budget/check-file.server.ts'

/** What is said of a table of names and amounts in som; amounts in som, hints as kind and row. */
function found(rows: readonly string[], head = 'Аталышы;2026') {
  const checked = checkFile(Buffer.from([head, ...rows].join('\n')), 'table.csv', 1)
  if ('refused' in checked) throw new Error(checked.refused)
  return checked.findings.map(({ row, column, kind, computed, hint }) => ({
    place: `${column}${row} ${kind}`,
    computed: (computed ?? 0) / 100,
    hint: hint && `${hint.kind} ${hint.row}`,
  }))
}

const taxes = ['Подоходный налог;1320', 'Налог на имущество;360', 'Выравнивающий грант;4845']
const works = ['Аппарат;2500', 'Дороги;610', 'Детский сад;3415']

test('a bare total of income whose lines are taxes and grants is no part of a wrong total of spending', () => {
  const table = [...taxes, 'Итого;6525', 'Аппарат;2500', 'Дороги;160', 'Сад;415']
  expect(found([...table, 'Всего расходов;3705'])).toEqual([
    { place: 'B9 total', computed: 3075, hint: 'digits-swapped 9' },
  ])
  expect(found([...table, 'Всего расходов;3750'])).toMatchObject([{ computed: 3075 }])
})

test('totals above their lines, with what was left of the year before in front or behind', () => {
  const opening = 'Остаток на начало года;150'
  const right = ['Всего доходов;6525', ...taxes]
  const wrong = ['Всего доходов;6525', ...taxes.with(0, 'Подоходный налог;3120')]
  const spent = ['Всего расходов;6525', ...works]
  for (const table of [
    [opening, ...right, ...spent],
    [...right, opening, ...spent],
  ])
    expect(found(table)).toEqual([])
  expect(found([opening, ...wrong, ...spent])).toEqual([
    { place: 'B3 total', computed: 8325, hint: 'digits-swapped 4' },
  ])
  expect(found([...wrong, opening, ...spent])).toEqual([
    { place: 'B2 total', computed: 8325, hint: 'digits-swapped 3' },
  ])
})

test('a total is no head of a year, though its amount looks like one', () => {
  const table = ['Подоходный налог;1000', 'Налог на имущество;625', 'Грант;400']
  expect(found([...table, 'Итого доходов;2025'])).toEqual([])
  expect(found([...table, 'Итого доходов;2052'])).toMatchObject([{ place: 'B5 total' }])
  expect(found(['Киреше салыгы;2025', 'Мүлк салыгы;75', 'Киреше, бардыгы;2010'])).toMatchObject([
    { place: 'B4 total', computed: 2100 },
  ])
})

test('a head repeated on the next page is a head still', () => {
  const table = ['Подоходный налог;1000', 'Аталышы;2026', 'Грант;400', 'Итого доходов;1400']
  expect(found(table)).toEqual([])
})

test('the difference is taken from the income or from all resources', () => {
  const table = [
    ...['Налог;1000', 'Грант;2000', 'Итого доходов;3000', 'Остаток на начало года;150'],
    ...['Всего ресурсов;3150', 'Аппарат;1500', 'Дороги;900', 'Всего расходов;2400'],
  ]
  expect(found([...table, 'Сальдо;600'])).toEqual([])
  expect(found([...table, 'Сальдо;750'])).toEqual([])
  expect(found([...table, 'Сальдо;700'])).toEqual([
    { place: 'B10 balance', computed: 600, hint: null },
  ])
})

test('a list that does not add up ends where a slip explains it, or where it comes near', () => {
  const listed = (whole: string, contributions = '279,52') => [
    ...['Аппарат;1562,38', `Резервный фонд;${whole}`, 'в том числе:;', 'заработная плата;186,35'],
    ...[
      `Отчисления;${contributions}`,
      'Дороги;33,98',
      'Вывоз мусора;56,54',
      'Всего расходов;2118,77',
    ],
  ]
  expect(found(listed('465,87'))).toEqual([])
  expect(found(listed('46587'))).toMatchObject([
    { place: 'B3 total', computed: 465.87, hint: 'lost-comma 3' },
  ])
  expect(found(listed('465,87', '271,52'))).toEqual([
    { place: 'B3 total', computed: 457.87, hint: null },
  ])
})

test('a line that stands twice at the end of what a total above takes in is found', () => {
  const table = ['Итого расходов;6525', ...works, 'Детский сад;3415']
  expect(found(table)).toEqual([{ place: 'B2 total', computed: 9940, hint: 'doubled-line 6' }])
})

test('a total over groups with totals below them is held to the groups, one of them wrong', () => {
  const table = [
    ...['Всего доходов;5200', 'Подоходный;1000', 'Земельный;700', 'Итого налоговые доходы;1700'],
    ...['Аренда;390', 'Спецсредства;110', 'Итого неналоговые доходы;510'],
    ...['Грант;3000', 'Итого трансферты;3000'],
  ]
  expect(found(table)).toEqual([{ place: 'B8 total', computed: 500, hint: null }])
})

test('indents tell the order of income where only spending has codes', () => {
  const table = (whole: string) => [
    ...[';Налоговые доходы;1700', ';   Подоходный;1000', ';   Земельный;700'],
    ...[';Неналоговые доходы;500', ';   Аренда;390', ';   Спецсредства;110', `;Итого;${whole}`],
    ...['70111;Аппарат;1200', '70451;Дороги;300', ';Всего расходов;1500'],
  ]
  expect(found(table('2200'), 'Код;Аталышы;2026')).toEqual([])
  expect(found(table('2300'), 'Код;Аталышы;2026')).toMatchObject([{ place: 'C8 total' }])
})

test('two sums with a slip each leave the total above them right', () => {
  const table = [
    ...['Подоходный;1000', 'Земельный;770', 'Итого налоговые доходы;1700'],
    ...['Аренда;390', 'Спецсредства;110', 'Итого неналоговые доходы;590'],
    'ИТОГО ДОХОДОВ;2200',
  ]
  expect(found(table)).toMatchObject([{ place: 'B4 total' }, { place: 'B7 total' }])
})

import { expect, test } from 'vitest'
import { checkFile } from '#app/services/budget/check-file.server.ts'

/** What is said of a table of names and amounts in som; amounts in som, hints as kind and row. */
function found(rows: readonly string[]) {
  const checked = checkFile(Buffer.from(['Аталышы;2026', ...rows].join('\n')), 'table.csv', 1)
  if ('refused' in checked) throw new Error(checked.refused)
  return checked.findings.map(({ row, column, computed, hint }) => ({
    place: `${column}${row}`,
    computed: (computed ?? 0) / 100,
    hint: hint && `${hint.kind} ${hint.row}`,
  }))
}

const income = (amount: string) => ['Салык;1320', `Мүлк;${amount}`, 'Трансферт;4845']
const spending = (amount: string) => ['Аппарат;2500', `Жол;${amount}`, 'Бакча;3415']

test('a total of income that comes to the same as the spending is held to its own lines', () => {
  const table = [...income('630'), 'ИТОГО ДОХОДОВ;6525', ...spending('610'), 'ИТОГО РАСХОДОВ;6525']
  expect(found(table)).toEqual([{ place: 'B5', computed: 6795, hint: 'digits-swapped 3' }])
  expect(found(['ДОХОДЫ;', ...table])).toMatchObject([{ place: 'B6', computed: 6795 }])
  const bare = [...income('630'), 'Итого;6525', ...spending('610'), 'Итого;6525']
  expect(found(bare)).toMatchObject([{ place: 'B5', computed: 6795 }])
})

test('spending before income, and totals above their lines, are held to their own lines as well', () => {
  const below = [...spending('160'), 'ИТОГО РАСХОДОВ;6525', ...income('360'), 'ИТОГО ДОХОДОВ;6525']
  expect(found(below)).toEqual([{ place: 'B5', computed: 6075, hint: 'digits-swapped 3' }])
  const above = ['Всего расходов;6525', ...spending('160'), 'Всего доходов;6525', ...income('360')]
  expect(found(above)).toEqual([{ place: 'B2', computed: 6075, hint: 'digits-swapped 4' }])
})

test('the total of a second group is held to its own lines and not to those of the first', () => {
  const groups = [
    ...['Подоходный;1000', 'Имущество;700', 'Итого налоговые доходы;1700'],
    ...['Аренда;390', 'Спецсредства;200', 'Итого неналоговые доходы;500', 'ИТОГО ДОХОДОВ;2200'],
  ]
  expect(found(groups)).toEqual([{ place: 'B7', computed: 590, hint: null }])
  expect(found(['ДОХОДЫ;', ...groups])).toMatchObject([{ place: 'B8', computed: 590 }])
})

test('a bare total is the income of a balance, and a tax on income is not', () => {
  const sides = ['Киреше салыгы;1100', 'Мүлк салыгы;500', 'Жыйынтыгы;1600']
  const spent = ['Башкаруу;1200', 'Бакча;400', 'Чыгашалардын жыйынтыгы;1600']
  expect(found([...sides, ...spent, 'Тартыштык;0'])).toEqual([])
  expect(found([...sides, ...spent, 'Тартыштык;500'])).toMatchObject([{ place: 'B8', computed: 0 }])
})

test('what is left of the year before is no part of the spending that follows it', () => {
  const table = (spent: string) => [
    ...['Налоги;1000', 'Трансферты;2000', 'ВСЕГО ДОХОДОВ;3000', 'Остаток на начало года;150'],
    ...['Управление;1500', 'Образование;1650', `ВСЕГО РАСХОДОВ;${spent}`],
  ]
  expect(found(table('3150'))).toEqual([])
  expect(found(table('3510'))).toEqual([{ place: 'B8', computed: 3150, hint: 'digits-swapped 8' }])
})

test('a comma in every amount and in the names of totals does not divide the cells', () => {
  const table = [
    ...['Подоходный налог;6536,6', 'Налог на имущество;8596,9', 'Доходы, всего;15133,5'],
    ...['Аппарат;6868,3', 'Резервный фонд;8265,2', 'Расходы, всего;15133,5'],
  ]
  expect(found(table)).toEqual([])
})

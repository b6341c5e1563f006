import { expect, test } from 'vitest'
import type { Amount, BudgetLine } from '#app/domain/budget/line.ts'
import { leavesOf, sumsOf, totalOf } from '#app/domain/budget/sums.ts'
import { publishedText, versionText } from '#app/domain/budget/version-text.ts'
import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { som } from '#app/domain/money.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

const drafted = (amount: number, year = 2027): Amount[] => [
  { year, measure: 'draft', tyiyn: som(amount) },
]

/** 704 with streets and bridges of which lamps are a part; 706 with water, for two years. */
const lines: BudgetLine[] = [
  budgetLine({ number: 1, code: '704', amounts: drafted(9_999) }),
  budgetLine({ number: 2, parent: 1, code: '70451', amounts: drafted(300) }),
  budgetLine({ number: 3, parent: 2, part: 'of-which', amounts: drafted(40) }),
  budgetLine({ number: 4, parent: 1, code: '70452', amounts: drafted(200) }),
  budgetLine({
    ...{ number: 5, code: '706' },
    amounts: [...drafted(70), ...drafted(80, 2028)],
  }),
  budgetLine({ number: 6, side: 'revenue', amounts: drafted(1_000) }),
]

test('a total is what stands under it, whatever is printed beside it', () => {
  expect(sumsOf(lines).get(1)).toEqual(drafted(500))
})

test('what a part of a line goes to is not added up again', () => {
  expect(sumsOf(lines).get(2)).toEqual(drafted(300))
  expect(leavesOf(lines).map(({ number }) => number)).toEqual([2, 4, 5, 6])
})

test('the sides are kept apart, and a year without amounts has no total', () => {
  expect(totalOf(lines, 'expenditure')).toEqual([...drafted(570), ...drafted(80, 2028)])
  expect(totalOf(lines, 'revenue')).toEqual(drafted(1_000))
  expect(totalOf(lines, 'financing')).toEqual([])
})

test('the text that freezes a version tells of every line, its place and its tyiyn', () => {
  const head = { place: 'ak-bulun', year: 2027, number: 2, kind: 'binding-draft' } as const
  const text = versionText(head, lines, null)
  expect(text.split('\n').slice(0, 3)).toEqual([
    '["ashar-budget-1","ak-bulun",2027,2,"binding-draft"]',
    '[1,null,"added","expenditure","704",null,null,null,"Сап 1",[null,null,null],[[2027,"draft",999900]]]',
    '[2,1,"added","expenditure","70451",null,null,null,"Сап 2",[null,null,null],[[2027,"draft",30000]]]',
  ])
  expect(versionText(head, [...lines].reverse(), null)).not.toBe(text)
})

test('it tells of the codes that name its lines as well, whatever order they come in; the first form does not', () => {
  const head = { place: 'ak-bulun', year: 2027, number: 2, kind: 'binding-draft' } as const
  const entry = (code: string, ky: string): ClassEntry => ({
    ...{ kind: 'functional', code, name: { ky }, plain: null, words: ['жарык'], parent: null },
    ...{ validFrom: null, validTo: null, successors: [], flow: null, origin: 'own' },
  })
  const names = [entry('706', 'Турак жай'), entry('7064', 'Көчө жарыгы')]
  const text = versionText(head, lines, names)
  expect(text.split('\n')[0]).toBe('["ashar-budget-2","ak-bulun",2027,2,"binding-draft"]')
  expect(text.split('\n').slice(-3)).toEqual([
    '["name","functional","706",["Турак жай",null,null],null,null,null,null,null]',
    '["name","functional","7064",["Көчө жарыгы",null,null],null,null,null,null,null]',
    '',
  ])
  expect(versionText(head, lines, names.toReversed())).toBe(text)
  const renamed = [entry('706', 'Турак жай'), entry('7064', 'Жол жарыгы')]
  expect(versionText(head, lines, renamed)).not.toBe(text)
  // A version says by its form what its hash is of; one of before has names, and none of them in its hash.
  expect(publishedText({ ...head, hashForm: 2 }, lines, names)).toBe(text)
  for (const frozen of [names, renamed, null])
    expect(publishedText(head, lines, frozen)).toBe(versionText(head, lines, null))
})

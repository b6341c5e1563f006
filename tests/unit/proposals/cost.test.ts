import { expect, test } from 'vitest'
import { shareDown, shareUp, som, tyiyn } from '#app/domain/money.ts'
import { mostMoney } from '#app/domain/money-bounds.ts'
import { lineTotal } from '#app/domain/proposals/proposal.ts'
import { checkCap, checkContribution } from '#app/domain/proposals/writing/check-money.ts'
import { parseQuantity, readCostRows } from '#app/domain/proposals/writing/cost-lines.ts'
import { listedFor, priceDoubts } from '#app/domain/proposals/writing/unit-price.ts'
import { capOf } from '#app/domain/rounds/round.ts'

const lamps = { what: 'Чырак, 60 Вт', quantity: 14, unit: 'даана', unitPrice: som(6_500) }
const rules = {
  pots: [
    { village: null, money: som(1_500_000) },
    { village: 3, money: som(200_000) },
  ],
  capBasisPoints: 4_000,
  ownContributionBasisPoints: 500,
}

test.each([
  ['14', 14],
  ['3,2', 3.2],
  ['1 200', 1_200],
  ['0.125', 0.125],
])('«%s» is how many', (typed, meant) => {
  expect(parseQuantity(typed)).toBe(meant)
})

test.each(['', '0', '-3', 'он төрт', '1,2,3', '3.2145', '99999999', 'NaN', '1e3'])(
  '«%s» is not',
  (typed) => {
    expect(parseQuantity(typed)).toBeNull()
  },
)

test('3.2 km at 333.33 som are rounded to whole tyiyn', () => {
  expect(lineTotal({ ...lamps, quantity: 3.2, unitPrice: som(333) })).toBe(106_560)
})

test('rows are read in their order, empty ones are left out', () => {
  const rows = [
    { what: 'Чырак', quantity: '14', unit: 'даана', price: '6 500' },
    { what: '', quantity: '', unit: '', price: '' },
    { what: 'Кабель', quantity: '650', unit: 'м', price: '80,50' },
  ]
  expect(readCostRows(rows)).toEqual({
    faults: [],
    lines: [
      { what: 'Чырак', quantity: 14, unit: 'даана', unitPrice: som(6_500) },
      { what: 'Кабель', quantity: 650, unit: 'м', unitPrice: 8_050 },
    ],
  })
})

test('each fault stands at its own row and field', () => {
  const rows = [
    { what: 'Чырак', quantity: '14', unit: 'даана', price: '6500' },
    { what: '', quantity: 'көп', unit: 'м', price: 'үч жүз миң' },
  ]
  expect(readCostRows(rows).faults.map(({ field }) => field)).toEqual([
    'line-what-1',
    'line-quantity-1',
    'line-price-1',
  ])
})

test('a table without any line is refused at its first field', () => {
  const faults = readCostRows([{ what: '', quantity: '', unit: '', price: '' }]).faults
  expect(faults.map(({ reason }) => reason.key)).toEqual(['no-cost-lines'])
})

test('the cap is a share of the pot of the village, else of the whole aimak', () => {
  expect(capOf(rules, 1)).toBe(som(600_000))
  expect(capOf(rules, 3)).toBe(som(80_000))
  expect(capOf({ ...rules, pots: [{ village: 3, money: som(1) }] }, 1)).toBeNull()
})

test('exactly the cap may be asked, one som more may not', () => {
  const asking = (amount: number) => [{ ...lamps, quantity: 1, unitPrice: som(amount) }]
  expect(checkCap(rules, 1, asking(600_000))).toEqual([])
  expect(checkCap(rules, 1, asking(600_001))).toHaveLength(1)
})

test('five per cent of 318 000 som are 15 900: less is refused with the sum that is missing', () => {
  const lines = [{ ...lamps, quantity: 1, unitPrice: som(318_000) }]
  const giving = (amount: number) =>
    checkContribution(rules, lines, [{ kind: 'labour', what: '', value: som(amount) }])
  expect(giving(15_900)).toEqual([])
  expect(giving(5_000)[0]?.reason.given).toMatchObject({ least: som(15_900) })
})

test('a price more than twice the listed one is pointed out, twice is not', () => {
  const prices = [{ what: 'Көчө чырагы, мамысы менен', unit: 'даана', price: som(23_000) }]
  const line = { ...lamps, what: 'Көчөгө чырак' }
  expect(listedFor(line, prices)).toBe(prices[0])
  expect(priceDoubts([{ ...line, unitPrice: som(46_000) }], prices)).toEqual([])
  expect(priceDoubts([{ ...line, unitPrice: som(46_001) }], prices)[0]?.side).toBe('above')
  expect(priceDoubts([{ ...line, unitPrice: som(11_499) }], prices)[0]?.side).toBe('below')
})

test('another unit is another thing', () => {
  const prices = [{ what: 'Шагыл', unit: 'м³', price: som(1_200) }]
  const gravel = { what: 'шагыл', quantity: 5, unit: 'м3', unitPrice: som(9_000) }
  expect(priceDoubts([gravel], prices)).toHaveLength(1)
  expect(priceDoubts([{ ...gravel, unit: 'машина' }], prices)).toEqual([])
})

test('a quantity times a price that no budget could hold is refused at the price', () => {
  const rows = [{ what: 'Чырак', quantity: '100000', unit: 'даана', price: '999999999' }]
  const { lines, faults } = readCostRows(rows)
  expect(lines).toEqual([])
  expect(faults.map(({ field, reason }) => [field, reason.key])).toEqual([
    ['line-price-0', 'product-too-large'],
  ])
  expect(
    readCostRows([{ ...rows[0], price: '999999999999' } as (typeof rows)[number]]).faults.map(
      ({ field, reason }) => [field, reason.key],
    ),
  ).toEqual([['line-price-0', 'amount-too-large']])
})

test('a share of the largest amount is exact to the tyiyn', () => {
  expect(shareUp(mostMoney, 3_333)).toBe(3_333_000_000_000)
  expect(shareUp(tyiyn(9_999_999_999_999), 3_333)).toBe(3_333_000_000_000)
  expect(shareDown(tyiyn(9_999_999_999_999), 3_333)).toBe(3_332_999_999_999)
  expect([shareUp(tyiyn(1), 500), shareDown(tyiyn(1), 500)]).toEqual([1, 0])
})

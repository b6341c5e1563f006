import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { faultsOfAnswer } from '#app/domain/remarks/check-answer.ts'
import { faultsOfMoney, type LineAsked, movesOf } from '#app/domain/remarks/check-remark.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'

const light: LineAsked = { side: 'expenditure', key: '70640' }
const office: LineAsked = { side: 'expenditure', key: '70111' }
const tax: LineAsked = { side: 'revenue', key: '1111' }
const sum = som(60_000)

test('what one line of spending gets another gives', () => {
  expect(movesOf('more', light, { sum, other: office })).toEqual([
    { ...light, by: sum },
    { ...office, by: -sum },
  ])
})

test('revenue rises by what is spent more, and falls with what is spent less', () => {
  const moves = movesOf('more', light, { sum, other: tax })
  expect(moves).toEqual([
    { ...light, by: sum },
    { ...tax, by: sum },
  ])
  expect(movesOf('less', light, { sum, other: tax }).map(({ by }) => by)).toEqual([-sum, -sum])
  expect(movesOf('more', tax, { sum, other: light }).map(({ by }) => by)).toEqual([sum, sum])
})

test('no line can be asked to come to less than nothing, whichever of the two it is', () => {
  const has = () => som(50_000)
  const tried = (wish: 'more' | 'less') =>
    faultsOfMoney(movesOf(wish, light, { sum, other: office }), light, has).map(
      ({ field, reason }) => [field, reason.key],
    )
  expect(tried('less')).toEqual([['sum', 'remark-less-than-nothing']])
  expect(tried('more')).toEqual([['other', 'remark-less-than-nothing']])
  const all = movesOf('less', light, { sum: som(50_000), other: null })
  expect(faultsOfMoney(all, light, has)).toEqual([])
  expect(faultsOfMoney(all, light, () => null)).toHaveLength(1)
})

test('a duplicate names a remark that is not one itself, so that somebody is answered in the end', () => {
  const verdict = 'duplicate' as const
  const same = (duplicateOf: number | null, other: { verdict: 'duplicate' | 'accepted' } | null) =>
    faultsOfAnswer(
      { verdict, reason: 'Себеби', ground: '', duplicateOf, moved: [] },
      { number: 1, wish: 'more' },
      [{ number: 2, answer: other as Remark['answer'], second: null }],
    ).map(({ reason }) => reason.key)
  expect(same(2, null)).toEqual([])
  expect(same(2, { verdict: 'accepted' })).toEqual([])
  expect(same(2, { verdict })).toEqual(['remark-duplicate-of-duplicate'])
  expect([same(3, null), same(1, null), same(null, null)]).toEqual(
    Array(3).fill(['remark-duplicate-of-what']),
  )
})

test('an answer moves money within spending or within revenue', () => {
  const answer = { verdict: 'accepted' as const, reason: 'Себеби', ground: '', duplicateOf: null }
  const moved = (from: LineAsked) =>
    faultsOfAnswer(
      { ...answer, moved: [{ from, to: light, amount: sum }] },
      { number: 1, wish: 'more' },
      [],
    ).map(({ reason }) => reason.key)
  expect(moved(office)).toEqual([])
  expect(moved(tax)).toEqual(['remark-moved-across'])
})

import { expect, test } from 'vitest'
import type { Offer } from '#app/domain/conciliations/offer.ts'
import { resultOf } from '#app/domain/conciliations/result.ts'
import { som } from '#app/domain/money.ts'
import { faultsOfRemark, type WrittenRemark } from '#app/domain/remarks/check-remark.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { movedLines } from '#seed/demo/budget/moved-lines.ts'
import { tableOffers, tableProtocol, tableRemarks } from '#seed/demo/conciliations/demo-table.ts'
import { demoRemarks, spent, wantedBy } from '#seed/demo/remarks/demo-remarks.ts'

const at = new Date('2026-11-30T06:00:00Z')
const light = spent('70640')
const asks = (wish: WrittenRemark['wish'], by: number) =>
  faultsOfRemark(
    { wish, line: light, wanted: [{ ...light, by: som(by) }], files: [], paper: null },
    at,
  ).map(({ reason }) => reason.key)

test('a sum goes the way of the wish: more gives to the line, less takes from it', () => {
  expect([asks('more', 60_000), asks('less', -60_000)]).toEqual([[], []])
  for (const [wish, by] of [
    ['less', 60_000],
    ['more', -60_000],
    ['less', 0],
  ] as const)
    expect(asks(wish, by), `${wish} ${by}`).toEqual(['remark-sum-against-wish'])
})

test('every remark of the demonstration asks in money for what it asks in words', () => {
  const said = [...demoRemarks, ...tableRemarks]
  expect(said.filter(({ wish, sum }) => sum && wish === 'less')).toHaveLength(2)
  for (const demo of said) {
    const { line, wish, text } = demo
    const wanted = wantedBy(demo)
    const one = { wish, line: spent(line), wanted, files: [], paper: null }
    expect(faultsOfRemark(one, at), text).toEqual([])
    // As much is taken as is given: both are lines of spending.
    expect(
      wanted.reduce((all, { by }) => all + by, 0),
      text,
    ).toBe(0)
  }
})

test('what the table of the demonstration decides is what its answers say', () => {
  const line = (key: string): RemarkLine => ({
    ...{ side: 'expenditure', key, code: key, name: { written: key, names: {} } },
    section: { key, name: { written: key, names: {} } },
  })
  const offers = tableOffers.map(
    ({ by, text, moves, stands, withdrawn = false }, index): Offer => ({
      ...{ number: index + 1, by, text, withdrawn },
      moves: moves.map(({ from, to, thousands, remark }) => ({
        from: { ...line(movedLines[from].code), part: movedLines[from].part },
        to: { ...line(movedLines[to].code), part: movedLines[to].part },
        ...{ amount: som(thousands * 1_000), remark },
      })),
      stands: stands.map((stand, row) =>
        typeof stand === 'string'
          ? { side: row + 1, stand, words: '' }
          : { side: row + 1, stand: stand[0], words: stand[1] },
      ),
    }),
  )
  const results = tableRemarks.slice(0, 4).map((remark, index) => {
    const { verdict, asked, got } = resultOf(
      {
        ...{ number: index + 1, wish: remark.wish, line: line(remark.line) },
        wanted: wantedBy(remark).map(({ key, by }) => ({ line: line(key), by })),
        now: {
          fate: 'same',
          version: 1,
          amount: null,
          lines: [{ ...line(remark.line), amount: null }],
        },
      },
      offers,
    )
    return { verdict, asked: asked === null ? null : asked / 100_000, got: got / 100_000 }
  })
  expect(results).toEqual([
    { verdict: 'partly', asked: 180, got: 105 },
    { verdict: 'rejected', asked: 150, got: 0 },
    { verdict: 'accepted', asked: 60, got: 60 },
    { verdict: 'partly', asked: 100, got: 45 },
  ])
  // What an answer says was given is what the table moved for it.
  const words = (thousands: number) => `${thousands.toFixed(1).replace('.', ',')} миң сом`
  for (const [index, { got }] of results.entries())
    if (got > 0) expect(tableProtocol.replies[index]).toContain(words(got))
})

import { differenceOf } from '#app/domain/budget/reading/difference.ts'
import type { ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { tyiyn } from '#app/domain/money.ts'

const many = 20_000
const atMost = 200
const period = { year: 2027, measure: 'draft' } as const

/** Lines as residents read them; every seventh has another amount in the later version, every thousandth is new. */
const linesOf = (later: boolean): ReadLine[] =>
  Array.from({ length: many }, (_, at) => {
    const code = String(70_100_000 + at + (later && at % 1_000 === 0 ? many : 0))
    const name = { written: `Жол ${at}`, names: {} }
    return {
      ...{ side: 'expenditure', key: code, code, name, parts: [] },
      section: { key: code.slice(0, 5), name },
      amounts: [{ ...period, tyiyn: tyiyn(at * 100 + (later && at % 7 === 0 ? 50 : 0)) }],
    }
  })

/** Milliseconds for what changed between two versions, the middle of nine times. */
export function measureDifference(): { table: string; met: boolean } {
  const [before, after] = [linesOf(false), linesOf(true)].map((lines) => ({ lines, period }))
  if (!before || !after) throw new Error('two versions are compared')
  const times = Array.from({ length: 9 }, () => {
    const begun = performance.now()
    differenceOf(before, after)
    return performance.now() - begun
  }).sort((a, b) => a - b)
  const middle = times[4] ?? Number.NaN
  const met = middle <= atMost
  const verdict = met ? 'met' : 'not met'
  const table = `difference of two versions, ${many} lines each: ${middle.toFixed(0)} ms, asked ≤ ${atMost} ms  ${verdict}`
  return { table, met }
}

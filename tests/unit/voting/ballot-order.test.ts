import { expect, test } from 'vitest'
import { ballotOrder } from '#app/domain/voting/ballot-order.ts'
import { sha256 } from '#app/sha256.server.ts'
import { projects } from './a-ballot-sheet.ts'

const order = (hash: string, of = projects) =>
  ballotOrder({ hash, projects: of }, sha256).map(({ number }) => number)

test('the order on the ballot hangs on the fingerprint of the frozen rules and on nothing else', () => {
  expect(order('a', [...projects].reverse())).toEqual(order('a'))
  expect(order('a')).not.toEqual(order('b'))
  expect([...order('a')].sort()).toEqual(projects.map(({ number }) => number).sort())
})

test('over many rounds every project comes first about as often as any other', () => {
  const first = new Map<number, number>()
  for (let round = 0; round < 1_400; round++) {
    const [number = 0] = order(`round ${round}`)
    first.set(number, (first.get(number) ?? 0) + 1)
  }
  // 200 expected; a project three standard deviations away would be favoured.
  for (const { number } of projects)
    expect(first.get(number)).toSatisfy((n: number) => n > 155 && n < 245)
})

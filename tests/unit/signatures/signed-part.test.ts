import { expect, test } from 'vitest'
import { som, type Tyiyn } from '#app/domain/money.ts'
import { type ActContent, actText } from '#app/domain/signatures/act-content.ts'

const asked = { place: 'ak-bulun', subject: 'proposal/7', reason: '' }
const judged = (cap: Tyiyn | null, cost: Tyiyn | null) =>
  actText(asked, {
    ...{ act: 'decide-check', title: 'Көпүрө', proposal: 7, version: 1, cap },
    opinion: { verdict: 'yes', cost },
  } as unknown as ActContent) // as much of a judgement as the text needs here

test('a judgement stands while its cost is within the cap, wherever the cap moves', () => {
  expect(judged(som(500), som(300))).toBe(judged(som(400), som(300)))
  expect(judged(som(500), null)).toBe(judged(som(100), null))
})

test('a judgement whose cost is over the cap now is another act, as is another cost', () => {
  expect(judged(som(500), som(300))).not.toBe(judged(som(200), som(300)))
  expect(judged(som(500), som(300))).not.toBe(judged(som(500), som(301)))
})

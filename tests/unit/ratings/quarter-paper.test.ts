import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { wordsOf } from '#app/domain/papers/paper.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import {
  type QuarterOnPaper,
  type ReportedService,
  rankedGroups,
} from '#app/domain/ratings/facilities/quarter-report.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import { exampleFacility } from '#app/ui/facilities/example-facility.ts'
import { quarterPaper } from '#app/ui/ratings/facilities/papers/quarter-paper.ts'
import { sayIn } from '#app/ui/say.ts'

const day = (text: string) => {
  const found = parseDay(text)
  if (!found) throw new Error(text)
  return found
}
const services = Array.from({ length: 40 }, (_, at): ReportedService => {
  const now = summaryOf([0, 0, at, 40 - at, 0])
  const name = { ky: `Суу ${String(at + 1).padStart(2, '0')}` }
  return { ...exampleFacility, number: at + 1, name, now, before: now, trend: 'unclear' }
})
const none = { inTime: 0, of: 0 }
const report = (of: readonly ReportedService[]): QuarterOnPaper => ({
  ...{ quarter: quarterOf(day('2026-11-22')), from: day('2026-10-01'), until: day('2026-11-22') },
  ...{ goesOn: true, services: of.length, ratings: 1_600, ratingsBefore: 900, replies: none },
  reports: {
    now: { answered: { inTime: 42, of: 50 }, fixed: { inTime: 11, of: 46 }, closedOtherwise: 7 },
    before: { answered: { inTime: 33, of: 46 }, fixed: none, closedOtherwise: 0 },
  },
  ...{ changed: [], trends: { better: 0, worse: 0, unclear: 40, few: 0 }, few: 3 },
  groups: rankedGroups(of),
  head: { office: { ky: 'Ак-Булуң айыл өкмөтү' }, region: { ky: 'Түп району' } },
})
const rowsOf = (of: readonly ReportedService[]) =>
  quarterPaper(sayIn('ky', placeId('ak-bulun')), report(of)).blocks.flatMap((block) =>
    block.kind === 'table' && block.columns.length === 5 ? block.rows : [],
  )

test('however many services there are, one sheet shows both ends of their order and says how many are between', () => {
  const rows = rowsOf(services)
  expect(rows).toHaveLength(9)
  expect(rows[4]?.[1]).toContain('32 кызмат')
  // The best are in the first group, and the one that nearly nobody is satisfied with stands there too.
  expect(rows[0]?.[0]).toBe('1')
  expect(rows.flat().join()).toContain('Суу 40')
  expect(rowsOf(services.slice(0, 8))).toHaveLength(8)
})

test('each figure says of how many, of which period, and what it means; too few ratings are told and not ranked', () => {
  const words = wordsOf(quarterPaper(sayIn('ky', placeId('ak-bulun')), report([]))).join('\n')
  for (const said of ['42 / 50', '33 / 46', '11 / 46', '22‑ноябрь', 'Чейрек бүтө элек'])
    expect(words).toContain(said)
  expect(words).toContain('оңдолгон деп эч качан эсептелбейт')
  expect(words).toContain('3 кызматтын баасы өтө аз')
})

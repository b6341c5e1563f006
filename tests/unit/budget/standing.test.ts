import { describe, expect, test } from 'vitest'
import {
  lastOf,
  lastPublished,
  newestText,
  type Published,
  planBefore,
  planInForce,
  planOrReport,
  plansInOrder,
} from '#app/domain/budget/standing.ts'
import type { VersionKind } from '#app/domain/budget/version.ts'

/** A year's chain as kinds in the order of their publication, each with its number: `'approved 3'`. */
type Told = `${VersionKind} ${number}`
const chain = (...told: Told[]): Published[] =>
  told.map((one, day) => {
    const [kind, number] = one.split(' ') as [VersionKind, string]
    return { year: 2027, number: Number(number), kind, publishedAt: new Date(2027, 0, 1 + day) }
  })
const told = (version: Published | null) => version && `${version.kind} ${version.number}`

describe('which version of a year stands', () => {
  const cases: {
    name: string
    versions: Published[]
    plan: Told | null
    text: Told | null
    before?: Told | null
  }[] = [
    { name: 'none before the first', versions: [], plan: null, text: null },
    {
      name: 'the draft of the summer alone',
      versions: chain('forward-draft 1'),
      plan: 'forward-draft 1',
      text: 'forward-draft 1',
      before: null,
    },
    {
      name: 'a correction of a draft',
      versions: chain('forward-draft 1', 'forward-draft 2'),
      plan: 'forward-draft 2',
      text: 'forward-draft 2',
      before: 'forward-draft 1',
    },
    {
      name: 'a draft that was begun earlier and published later',
      versions: chain('binding-draft 1', 'binding-draft 3', 'binding-draft 2'),
      plan: 'binding-draft 2',
      text: 'binding-draft 2',
      before: 'binding-draft 3',
    },
    {
      name: 'the winter’s draft, though the summer’s was corrected after it',
      versions: chain('forward-draft 1', 'binding-draft 2', 'forward-draft 3'),
      plan: 'binding-draft 2',
      text: 'binding-draft 2',
      before: 'forward-draft 3',
    },
    {
      name: 'what the kenesh adopted',
      versions: chain('forward-draft 1', 'binding-draft 2', 'approved 3'),
      plan: 'approved 3',
      text: 'approved 3',
      before: 'binding-draft 2',
    },
    {
      name: 'a change, though the adopted text was corrected after it',
      versions: chain('binding-draft 1', 'approved 2', 'change 3', 'approved 4'),
      plan: 'change 3',
      text: 'change 3',
      before: 'approved 4',
    },
    {
      name: 'the plan, below the report that was published since',
      versions: chain('approved 1', 'change 2', 'execution 3'),
      plan: 'change 2',
      text: 'execution 3',
      before: 'approved 1',
    },
    {
      name: 'a change after the report of half a year, on the page as well',
      versions: chain('approved 1', 'execution 2', 'change 3'),
      plan: 'change 3',
      text: 'change 3',
      before: 'approved 1',
    },
    {
      name: 'no plan where only a report is known',
      versions: chain('execution 1'),
      plan: null,
      text: 'execution 1',
    },
  ]
  for (const { name, versions, plan, text, before } of cases)
    test(name, () => {
      // In whatever order they were read.
      for (const some of [versions, versions.toReversed()]) {
        expect(told(planInForce(some))).toBe(plan)
        expect(told(newestText(some))).toBe(text)
        const stands = planInForce(some)
        if (before !== undefined && stands) expect(told(planBefore(some, stands))).toBe(before)
      }
    })

  test('of two of one kind published at one instant the one with the higher number', () => {
    const at = new Date(2027, 0, 1)
    const both = chain('approved 1', 'approved 2').map((one) => ({ ...one, publishedAt: at }))
    expect([both, both.toReversed()].map((some) => told(planInForce(some)))).toEqual([
      'approved 2',
      'approved 2',
    ])
  })

  test('a report is no plan: it comes in no order of plans, before none, and is taken for one only where asked', () => {
    const versions = chain('approved 1', 'execution 2', 'execution 3')
    expect(plansInOrder(versions).map(told)).toEqual(['approved 1'])
    expect(told(lastOf(versions, 'execution'))).toBe('execution 3')
    expect(planBefore(versions, { number: 3 })).toBeNull()
    expect(told(planOrReport(versions))).toBe('approved 1')
    expect(told(planOrReport(versions.slice(1)))).toBe('execution 3')
  })

  test('the year that is spoken of is the one of which something was published last', () => {
    const [draft, report] = chain('forward-draft 1', 'execution 5')
    const versions = [draft, report && { ...report, year: 2025 }].flatMap((one) => one ?? [])
    expect(lastPublished(versions)?.year).toBe(2025)
  })
})

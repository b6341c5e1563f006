import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { som } from '#app/domain/money.ts'
import { readLines, versionsWithCode, writeLines } from '#models/budget/lines.server.ts'
import {
  changeVersion,
  deleteVersion,
  insertVersion,
  publishedVersionsOf,
  readPublishedVersion,
  readVersion,
} from '#models/budget/version.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

let context: Context
const at = new Date('2026-11-30T06:00:00Z')

beforeAll(async () => {
  context = await newContext()
  await createIndexes('moved')
})

afterAll(() => leaveContext(context))

const begin = (place: string, year: number) =>
  inTransaction(place, async (tx) => {
    const draft: Omit<BudgetVersion, 'number'> = {
      ...{ place, year, kind: 'binding-draft', state: 'working', basis: null, reason: null },
      ...{ unit: 1_000, file: null, revision: 0, findings: [], hash: null, publishedAt: null },
      ...{ begunAt: at, begunBy: { account: 'a', name: 'Айнура' } },
    }
    return insertVersion(tx, draft)
  })

const lines = Array.from({ length: 1_203 }, (_, at) =>
  budgetLine({
    number: at + 1,
    code: String(70_100 + at),
    amounts: [{ year: 2027, measure: 'draft', tyiyn: som(at) }],
  }),
)

test('lines come back as they were written, and fewer lines leave none of the old ones', async () => {
  const key = { place: 'kept-lines', year: 2027, number: 1 }
  await inTransaction(key.place, (tx) => writeLines(tx, key, lines))
  expect(await readLines(null, key)).toEqual(lines)
  expect(await readLines(null, { ...key, place: 'another' })).toEqual([])
  expect(await versionsWithCode(key.place, '70601')).toEqual([{ year: 2027, version: 1 }])
  await inTransaction(key.place, (tx) => writeLines(tx, key, lines.slice(0, 3)))
  expect(await readLines(null, key)).toEqual(lines.slice(0, 3))
  expect(await versionsWithCode(key.place, '70601')).toEqual([])
})

test('versions count within a year, and the public sees those that are published', async () => {
  const place = 'kept-versions'
  expect([await begin(place, 2027), await begin(place, 2027), await begin(place, 2028)]).toEqual([
    1, 2, 1,
  ])
  const key = { place, year: 2027, number: 2 }
  expect(await readPublishedVersion(key)).toBeNull()
  const published = { state: 'published', hash: 'ab', publishedAt: at } as const
  await inTransaction(place, (tx) => changeVersion(tx, { ...key, revision: 0 }, published))
  expect((await publishedVersionsOf(place)).map(({ number }) => number)).toEqual([2])
  expect(await readPublishedVersion(key)).toMatchObject({ hash: 'ab', publishedAt: at })
})

test('who has not seen the last change changes nothing, and nobody changes what is published', async () => {
  const place = 'kept-changes'
  const key = { place, year: 2027, number: await begin(place, 2027) }
  const change = (revision: number, to: Parameters<typeof changeVersion>[2]) =>
    inTransaction(place, (tx) => changeVersion(tx, { ...key, revision }, to))
  expect(await change(0, { reason: 'first' })).toBe(true)
  expect(await change(0, { reason: 'second' })).toBe(false)
  expect((await readVersion(null, key))?.reason).toBe('first')
  expect(await change(1, { state: 'published', hash: 'ab', publishedAt: at })).toBe(true)
  expect(await change(2, { reason: 'third' })).toBe(false)
  expect(await inTransaction(place, (tx) => deleteVersion(tx, key))).toBe(false)
})

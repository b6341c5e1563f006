import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readLevers, writeLevers } from '#models/remarks/levers.server.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

let context: Context
const year = 2027

beforeAll(async () => {
  context = await newContext()
  await createIndexes('moved')
})

afterAll(() => leaveContext(context))

const set = (place: string, line: string) => {
  const lever = { lines: [line], name: '', why: '', least: som(1), most: som(9) }
  return inTransaction(place, (tx) => writeLevers(tx, { place, year, movable: [lever], kept: [] }))
}
const kept = (place: string) =>
  mongoose.connection.collection('levers').countDocuments({ place, year })

test('levers set at once for the first time are one record, the last one’s, and no change is unnoticed', async () => {
  for (let turn = 0; turn < 10; turn++) {
    const place = `levers-${turn}`
    await Promise.all(['70111', '70451', '70640'].map((line) => set(place, line)))
    expect([await kept(place), (await readLevers(null, place, year))?.revision]).toEqual([1, 3])
  }
})

test('a year of a place has no second record, whoever writes it', async () => {
  await set('levers-twice', '70111')
  const second = { place: 'levers-twice', year, revision: 1, movable: [], kept: [] }
  const insert = (row: object) => mongoose.connection.collection('levers').insertOne(row)
  await expect(insert({ ...second })).rejects.toMatchObject({ code: 11_000 })
  await insert({ ...second, year: year + 1 })
  await insert({ ...second, place: 'levers-elsewhere' })
  expect(await kept('levers-twice')).toBe(1)
})

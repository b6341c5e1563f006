import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { eachBallot } from '#models/voting/ballot.server.ts'
import { rankOldBallots } from '#models/voting/rank-old-ballots.server.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

let context: Context
beforeAll(async () => {
  context = await newContext()
})
afterAll(() => leaveContext(context))

const ballots = () => mongoose.connection.collection('ballots')
const place = 'ak-bulun'

test('a database of before there were envelopes keeps its ballots, and says no more where they lay', async () => {
  await ballots().createIndex({ place: 1, round: 1, slot: 1 }, { unique: true })
  const old = [[10, 12], [9], [10]].map((choices, at) => {
    return { place, round: 1, slot: `${9 - at}f`, choices, nonce: 'n', commitment: 'c' }
  })
  await ballots().insertMany([...old, { place, round: 2, slot: 'a', choices: [1], nonce: 'n' }])
  await mongoose.connection
    .collection('roll-marks')
    .insertOne({ place, round: 1, tag: 't', day: '2026-03-01' })
  // Without it the index cannot be made, and no portal starts.
  await expect(createIndexes('moved')).rejects.toThrow(/E11000|duplicate/)
  for (let start = 0; start < 2; start++) {
    await rankOldBallots()
    await createIndexes('moved')
  }
  const found = []
  for await (const { choices } of eachBallot(place, 1)) found.push(choices)
  expect(found).toEqual([[9], [10], [10, 12]])
  const [first] = await ballots().find({ place, round: 1 }).toArray()
  expect(Object.keys(first ?? {}).sort()).toEqual(['_id', 'choices', 'place', 'rank', 'round'])
  expect(
    await mongoose.connection.collection('roll-marks').countDocuments({ day: { $exists: true } }),
  ).toBe(0)
})

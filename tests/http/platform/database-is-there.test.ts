import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withDatabaseName } from '../../../scripts/database/address.mjs'

const connection = mongoose.createConnection(
  withDatabaseName(inject('databaseUri'), 'ashar-test-presence'),
)
beforeAll(() => connection.asPromise())
afterAll(async () => {
  await connection.dropDatabase()
  await connection.close()
})

test('the tests meet a database that does transactions', async () => {
  const words = connection.collection('words')
  await connection.transaction(async (session) => {
    await words.insertOne({ said: 'ашар' }, { session })
  })
  expect(await words.countDocuments({ said: 'ашар' })).toBe(1)
})

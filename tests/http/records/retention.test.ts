import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordRetention } from '#app/domain/records/retention.ts'
import '#models/database/sent-form.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

let context: Context

beforeAll(async () => {
  context = await newContext()
  await createIndexes()
})

afterAll(() => leaveContext(context))

async function term() {
  const indexes = await mongoose.connection.collection('sent-forms').indexes()
  return indexes.find(({ name }) => name === 'at_1')?.expireAfterSeconds
}

test('a database that forgot forms after another time forgets them as told from the next start on', async () => {
  const forms = mongoose.connection.collection('sent-forms')
  await forms.dropIndex('at_1')
  await forms.createIndex({ at: 1 }, { expireAfterSeconds: 60 })
  expect(await term()).toBe(60)
  await createIndexes()
  expect(await term()).toBe(recordRetention['sent-forms'].stays.seconds)
})

test('nothing is forgotten by the database’s clock where the clock of the records is a moved one', async () => {
  await createIndexes('moved')
  expect(await term()).toBeGreaterThan(60 * 365 * 86_400)
  await createIndexes()
  expect(await term()).toBe(recordRetention['sent-forms'].stays.seconds)
})

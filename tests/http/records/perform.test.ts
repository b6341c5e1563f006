import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { refuse } from '#app/domain/outcome.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { checkChain } from '#app/domain/records/audit-chain.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { sha256 } from '#app/sha256.server.ts'
import { nextNumber } from '#models/database/counter.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { chainHead, readLines } from '#models/records/audit-line.server.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

let context: Context
let places = 0
let situation: Situation

beforeAll(async () => {
  context = await newContext()
  await createIndexes('moved')
})

afterAll(() => leaveContext(context))

beforeEach(() => {
  const at = new Date('2026-11-23T06:00:00Z')
  const place = placeId(`aimak-${places++}`)
  situation = { person: null, place, at, language: 'ky', formKey: null, address: 'fingerprint' }
})

/** A command that takes the next number of the place. */
const takeNumber = (given: Situation) =>
  perform(given, async (tx) =>
    done(await nextNumber(tx, given.place, 'thing'), 'round-created', 'thing/1', { kind: 'test' }),
  )

async function chainFault(place: string) {
  const check = checkChain(sha256)
  for (const line of await readLines(place, 1, 10_000)) {
    const fault = check.next(line)
    if (fault) return fault
  }
  return check.end(await chainHead(place))
}

test('a form that is sent twice acts once and gets the same answer', async () => {
  const form = { ...situation, formKey: 'key-of-the-form-1' }
  const answers = [await takeNumber(form), await takeNumber(form)]
  expect(answers).toEqual([
    { refused: false, value: 1 },
    { refused: false, value: 1 },
  ])
  expect((await chainHead(situation.place)).number).toBe(1)
})

test('two clicks at the same moment act once', async () => {
  const form = { ...situation, formKey: 'key-of-the-form-2' }
  const answers = await Promise.all([takeNumber(form), takeNumber(form), takeNumber(form)])
  expect(answers.map((answer) => !answer.refused && answer.value)).toEqual([1, 1, 1])
})

test('without the unique index of form keys a second click acts again', async () => {
  const keys = mongoose.connection.collection('sent-forms')
  await keys.dropIndex('place_1_key_1')
  const form = { ...situation, formKey: 'key-of-the-form-3' }
  await takeNumber(form)
  expect(await takeNumber(form)).toEqual({ refused: false, value: 2 })
  await keys.deleteMany({})
  await createIndexes('moved')
})

test('a refusal undoes everything that was written before it, and the form may be sent again', async () => {
  const form = { ...situation, formKey: 'key-of-the-form-4' }
  const refused = await perform(form, async (tx) => {
    await nextNumber(tx, form.place, 'thing')
    return refuse('conflict', 'vote-not-opened', {})
  })
  expect(refused.refused).toBe(true)
  expect((await chainHead(form.place)).number).toBe(0)
  expect(await takeNumber(form)).toEqual({ refused: false, value: 1 })
})

test('a hundred commands at once make one whole chain', async () => {
  await Promise.all(Array.from({ length: 100 }, () => takeNumber(situation)))
  expect((await chainHead(situation.place)).number).toBe(100)
  expect(await chainFault(situation.place)).toBeNull()
})

test('a line changed in the database is found', async () => {
  for (let time = 0; time < 5; time++) await takeNumber(situation)
  await mongoose.connection
    .collection('audit-lines')
    .updateOne({ place: situation.place, number: 3 }, { $set: { 'details.kind': 'tampered' } })
  expect(await chainFault(situation.place)).toEqual({ number: 3, kind: 'changed' })
})

test('an anonymous act is recorded without the person and with the beginning of its Bishkek day only', async () => {
  await perform(situation, async () => done(null, 'proposal-reported', 'proposal/1'))
  const [line] = await readLines(situation.place, 1, 1)
  expect([line?.actor, line?.at]).toEqual([null, '2026-11-22T18:00:00.000Z'])
})

import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { newLogger } from '#app/http/log.server.ts'

test('a value that was there twice is told in the log by its index and never by itself', () => {
  const lines: string[] = []
  const log = newLogger({ write: (line) => lines.push(line) })
  const error = new mongoose.mongo.MongoServerError({
    code: 11000,
    message:
      'E11000 duplicate key error collection: accounts index: place_1_phone_1 dup key: { place: "ak-bulun", phone: "+996700123456" }',
    keyPattern: { place: 1, phone: 1 },
    keyValue: { place: 'ak-bulun', phone: '+996700123456' },
  })
  log.error({ err: error }, 'bug')
  expect(lines.join()).toContain('place_1_phone_1')
  expect(lines.join()).not.toContain('996700123456')
})

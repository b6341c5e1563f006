import express from 'express'
import mongoose from 'mongoose'
import { expect, onTestFinished, test } from 'vitest'
import { failedRequest } from '#app/http/answers/failed-request.server.ts'
import { log } from '#app/http/log.server.ts'

// What it says of these failures is no fault of the test's.
log().level = 'silent'

async function answerTo(error: Error) {
  const app = express()
  app.use((_request, _response, next) => next(error))
  app.use(failedRequest)
  const server = app.listen(0)
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number } // it listens on a port
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/`)
  return [status, headers.get('retry-after')]
}

test('what the database could not do before a page was reached is told as to be asked again, and a bug as a bug', async () => {
  const waited = new mongoose.mongo.MongoDriverError('Timed out while checking out a connection')
  expect(await answerTo(waited)).toEqual([503, '15'])
  expect(await answerTo(new Error('a bug'))).toEqual([500, null])
})

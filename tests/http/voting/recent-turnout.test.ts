import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { recentTurnout } from '#app/services/voting/recent-turnout.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { insertFence, passFence } from '#models/voting/fence.server.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

const place = placeId('ak-bulun')
const later = (milliseconds: number) => new Date(Date.UTC(2026, 10, 26, 6) + milliseconds)
const used: { context?: Context } = {}

beforeAll(async () => {
  used.context = await newContext()
  await createIndexes('moved')
  await inTransaction(place, (tx) => insertFence(tx, place, 1))
})

afterAll(() => used.context && leaveContext(used.context))

const vote = (tag: string, channel: 'online' | 'paper') =>
  inTransaction(place, (tx) => {
    const first = { village: 1, day: dayOf(later(0)), channel }
    return passFence(tx, { place, round: 1, tag, first })
  })

test('a page counts the voters once a second, by the way in which they voted', async () => {
  await vote('0a', 'online')
  const one = { voted: 1, online: 1, paper: 0 }
  expect(await recentTurnout({ place, at: later(0) }, 1)).toEqual(one)
  await vote('ff', 'paper')
  expect(await recentTurnout({ place, at: later(899) }, 1)).toEqual(one)
  expect(await recentTurnout({ place, at: later(900) }, 1)).toEqual({
    voted: 2,
    online: 1,
    paper: 1,
  })
  expect(await recentTurnout({ place, at: later(900) }, 2)).toEqual({
    voted: 0,
    online: 0,
    paper: 0,
  })
})

import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { watchDatabase } from '../../../scripts/database/watch-database.mjs'

/** A database that panicked when its disk was full: it lives, and reads nothing until it is restarted. */
function aDatabase() {
  const state = { room: true, panicked: false, restarts: 0, going: true }
  const watched = watchDatabase(
    {
      ask: async () => {
        if (!state.room) state.panicked = true
        if (state.panicked) throw new Error('panic: no space left on device')
      },
      hasRoom: async () => state.room,
      restart: () => {
        state.restarts++
        state.panicked = false
      },
      going: () => state.going,
    },
    { every: 5 },
  )
  return { state, watched }
}

test('a database whose disk was full is restarted once there is room again, and not before', async () => {
  const { state, watched } = aDatabase()
  await pause(60)
  expect(state.restarts).toBe(0)
  state.room = false
  await expect.poll(() => state.panicked).toBe(true)
  await pause(60)
  expect(state.restarts).toBe(0)
  state.room = true
  await watched
  expect([state.panicked, state.restarts]).toEqual([false, 1])
})

test('one failure that passes restarts nothing', async () => {
  const { state, watched } = aDatabase()
  state.panicked = true
  await pause(7)
  state.panicked = false
  await pause(60)
  expect(state.restarts).toBe(0)
  state.going = false
  await watched
})

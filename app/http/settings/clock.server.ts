import { readFileSync } from 'node:fs'
import type { CloseClock } from '#app/services/voting/ballot-box.ts'
import { databaseClock } from '#models/rounds/round-clock.server.ts'
import { settings } from './settings.server.ts'

/** Milliseconds by which tests move the world's clock, and by which they let this process alone be wrong. */
function moved(): { world: number; wrong: number } {
  const { clockFile } = settings()
  const [world = 0, wrong = 0] = clockFile
    ? readFileSync(clockFile, 'utf8').split(' ').map(Number)
    : []
  return { world, wrong }
}

/** What decides whether a ballot is in time: the database's own clock, whatever this process takes for now. */
export const closeClock: CloseClock = async (tx, place, round, said) => {
  const now = said ?? (await databaseClock(tx, place, round))
  return new Date(now.getTime() + moved().world)
}

/** The server's instant, of everything but the close of a vote. Tests may move it by a file of milliseconds. */
export function now(): Date {
  const { world, wrong } = moved()
  return new Date(Date.now() + world + wrong)
}

import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { changesUpToNow } from '../../changes-up-to-now.server.ts'
import type { Situation } from '../../situation.ts'

type Here = Pick<Situation, 'place' | 'at'>
type Kept<Row> = { changes: number; day: Day; rows: readonly Row[]; reading: boolean }

/** A list that is longer takes longer to read than a page may. */
const large = 5_000

/**
 * Keeps a long list of a municipality until a command of any process has changed something there, or the day ends. It is then read again
 * behind the pages, which go on showing the former one; whoever asks after that sees the new one. A short list is read
 * each time it is asked for. For what a page shows, never for what a command decides by.
 */
export function keptWhereLarge<Row>(
  read: (situation: Here) => Promise<readonly Row[]>,
): (situation: Here) => Promise<readonly Row[]> {
  const known = new Map<string, Kept<Row>>()

  async function readAgain(situation: Here, changes: number): Promise<readonly Row[]> {
    const rows = await read(situation)
    if (rows.length > large)
      known.set(situation.place, { changes, day: dayOf(situation.at), rows, reading: false })
    else known.delete(situation.place)
    return rows
  }

  return async (situation) => {
    const standing = known.get(situation.place)
    const changes = await changesUpToNow(situation).catch(() => null)
    if (!standing || changes === null) return readAgain(situation, changes ?? -1)
    const same = standing.changes === changes && standing.day === dayOf(situation.at)
    if (!same && !standing.reading) {
      standing.reading = true
      readAgain(situation, changes).catch(() => {
        standing.reading = false
      })
    }
    return standing.rows
  }
}

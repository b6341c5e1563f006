import { accepted, type Outcome } from '#app/domain/outcome.ts'
import type { Run } from '#app/domain/runs/run.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { runningOn } from '#models/runs/run.server.ts'
import { beginRun } from '../../runs/begin-run.server.ts'
import { stopRun } from '../../runs/stop-run.server.ts'
import type { Situation } from '../../situation.ts'
import { readingOf } from './reading-of.ts'

/** The reading of a file that was tried. */
export type Reading = Run

/** Writes that the reading of a file has begun; whoever gets it carries it out. */
export function beginReading(
  tx: Transaction,
  { place, number }: { place: string; number: number },
  asked: { askedBy: string; at: Date },
): Promise<Reading> {
  return beginRun(tx, { ...readingOf(place, number), ...asked })
}

/** How many rows of a file were read so far; null where it is not being read. */
export async function rowsReadOf(place: string, number: number): Promise<number | null> {
  const run = await runningOn(readingOf(place, number))
  return run?.kind === 'read-budget' ? (run.progress?.rows ?? null) : null
}

/** Ends the reading of a file, where it is being read. */
export async function stopReading(situation: Situation, number: number): Promise<Outcome<unknown>> {
  const run = await runningOn(readingOf(situation.place, number))
  return run ? stopRun(situation, run.number) : accepted(null)
}

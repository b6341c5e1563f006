import mongoose from 'mongoose'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { headOnly, publishedHead } from './round-head.ts'

/** As a value, compared by the caller: inside a comparison the embedded database answers wrongly. */
const clock = { now: '$$NOW' } as const

async function readWith<Found>(
  tx: Transaction | null,
  which: { place: string; number: number },
  wanted: object,
): Promise<(Found & { now: Date }) | null> {
  const steps = [{ $match: which }, { $project: { _id: 0, ...wanted, ...clock } }]
  const rounds = mongoose.connection.collection('rounds')
  const found = rounds.aggregate<Found & { now: Date }>(steps, tx ? { session: tx } : {})
  return (await found.toArray())[0] ?? null
}

/** What the database's own clock says inside a transaction, or outside with null: the one clock that a close is told by. */
export async function databaseClock(tx: Transaction | null, place: string, number: number) {
  const found = await readWith(tx, { place, number }, {})
  if (!found) throw new Error(`there is no round ${number} in ${place}`)
  return found.now
}

/** A published round without its list, and what that clock says, in one reading inside a transaction. */
export async function readRoundAndClock(
  tx: Transaction,
  place: string,
  number: number,
): Promise<{ round: RoundHead; now: Date } | null> {
  const found = await readWith<RoundHead>(tx, { place, number }, headOnly)
  if (!found) return null
  const { now, ...head } = found
  const round = publishedHead(head)
  return round && { round, now }
}

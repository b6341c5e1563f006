import { createHash, randomBytes } from 'node:crypto'
import mongoose from 'mongoose'
import { type Cast, inParallel } from './in-parallel.ts'

const parts = 256

/**
 * The transaction of a vote and nothing around it, through the driver: the round read, a row of the fence changed, a mark and
 * a box written. On collections of its own with the same indexes.
 */
export async function bareVotes(count: number): Promise<Cast> {
  const { connection } = mongoose
  const [rounds, fences] = [
    connection.collection('bare-rounds'),
    connection.collection('bare-fences'),
  ]
  const [marks, boxes] = [connection.collection('bare-marks'), connection.collection('bare-boxes')]
  const which = { place: 'bare', round: 1 }
  await rounds.insertOne({ ...which, rules: 'x'.repeat(2_000) })
  await rounds.createIndex({ place: 1, round: 1 }, { unique: true })
  await fences.insertMany(
    Array.from({ length: parts }, (_, part) => ({ ...which, part, casts: 0 })),
  )
  await fences.createIndex({ place: 1, round: 1, part: 1 }, { unique: true })
  await marks.createIndex({ place: 1, round: 1, tag: 1 }, { unique: true })
  await boxes.createIndex({ place: 1, round: 1, slot: 1 }, { unique: true })
  const envelope = randomBytes(300).toString('base64url')
  return inParallel(count, async (voter) => {
    const tag = createHash('sha256').update(`bare ${voter}`).digest('hex')
    const part = Number.parseInt(tag.slice(0, 2), 16)
    await connection.transaction(
      async (session) => {
        await rounds.findOne(which, { session })
        await fences.updateOne({ ...which, part }, { $inc: { casts: 1 } }, { session })
        await marks.insertOne({ ...which, tag, channel: 'online' }, { session })
        await boxes.insertOne({ ...which, slot: tag, seq: 1, envelope, keys: [] }, { session })
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true } },
    )
    return true
  })
}

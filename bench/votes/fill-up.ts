import { randomBytes } from 'node:crypto'
import mongoose from 'mongoose'
import { partOf } from '#models/voting/fence.server.ts'

const atOnce = 5_000

type Filled = { place: string; round: number; day: string; envelopeLength: number }

/** Adds boxes, marks and counters as so many votes would have left them. */
export async function fillUp({ place, round, day, envelopeLength }: Filled, votes: number) {
  const { connection } = mongoose
  const hex = () => randomBytes(32).toString('hex')
  const id = () => randomBytes(16).toString('base64url') as unknown as mongoose.Types.ObjectId
  const which = { place, round }
  for (let left = votes; left > 0; left -= atOnce) {
    const tags = Array.from({ length: Math.min(left, atOnce) }, hex)
    const marks = tags.map((tag) => ({ _id: id(), ...which, tag, channel: 'online' }))
    const boxes = tags.map(() => {
      const envelope = randomBytes(envelopeLength).toString('base64url')
      const keys = [randomBytes(32).toString('base64url')]
      return { _id: id(), ...which, slot: hex(), seq: 1, envelope, mac: hex(), keys }
    })
    await connection.collection('roll-marks').insertMany(marks)
    await connection.collection('vote-boxes').insertMany(boxes)
    const parts = new Map<number, number>()
    for (const tag of tags) parts.set(partOf(tag), (parts.get(partOf(tag)) ?? 0) + 1)
    for (const [part, more] of parts) {
      const $inc = { casts: more, online: more, 'villages.1': more, [`days.${day}`]: more }
      await connection.collection('vote-fences').updateOne({ ...which, part }, { $inc })
    }
  }
}

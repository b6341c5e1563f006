import { Schema } from 'mongoose'
import { remarkRetention } from '#app/domain/remarks/manifest.ts'
import { type Levers, mostEarlier } from '#app/domain/remarks/simulator/levers.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** What can be moved in the draft of a year. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    revision: { type: Number, required: true },
    movable: { type: [mixed], required: true },
    kept: { type: [mixed], required: true },
    earlier: { type: [mixed], default: undefined },
  },
  { collection: 'levers', minimize: false },
).index({ place: 1, year: 1 }, { unique: true })

const LeversModel = defineModel<Levers>('Levers', schema, remarkRetention.levers)

/** Null where nobody has ever set them. */
export function readLevers(
  tx: Transaction | null,
  place: string,
  year: number,
): Promise<Levers | null> {
  return LeversModel.findOne({ place, year }, plain).session(tx).lean<Levers>()
}

/** Sets them in place of those before, whose groups are remembered by their lines. */
export async function writeLevers(
  tx: Transaction,
  { place, year, movable, kept }: Omit<Levers, 'revision' | 'earlier'>,
): Promise<void> {
  const before = await readLevers(tx, place, year)
  const groups = before?.movable.map(({ lines }) => lines)
  const remembered = before && { revision: before.revision, groups }
  await LeversModel.updateOne(
    { place, year },
    {
      ...{ $set: { movable, kept }, $inc: { revision: 1 } },
      ...(remembered && { $push: { earlier: { $each: [remembered], $slice: -mostEarlier } } }),
    },
    { upsert: true, session: tx },
  )
}

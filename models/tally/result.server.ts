import { Schema } from 'mongoose'
import { tallyRetention } from '#app/domain/tally/manifest.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { publiclyTitled } from '../proposals/withheld.server.ts'

const mixed = Schema.Types.Mixed

/** The result of a round, counted once; never changed but for the instant of its publication. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    countedAt: { type: Date, required: true },
    inputs: { type: String, required: true },
    tieSeed: { type: String, required: true },
    turnout: { type: mixed, required: true },
    ballots: { type: Number, required: true },
    adults: { type: Number, required: true },
    pots: { type: [mixed], required: true },
    publishedAt: { type: Date, default: null },
  },
  { collection: 'results', minimize: false },
).index({ place: 1, round: 1 }, { unique: true })

const Results = defineModel<RoundResult>('Result', schema, tallyRetention.results)

/** Writes the result; a second one of the round is refused by the index. */
export async function insertResult(tx: Transaction, result: RoundResult) {
  await Results.create([result], { session: tx })
}

/** The result as it was counted, published or not: for the office and for the one who publishes. */
export function readResult(place: string, round: number): Promise<RoundResult | null> {
  return Results.findOne({ place, round }, plain).lean<RoundResult>()
}

/** The result inside a transaction. */
export function readResultIn(tx: Transaction | null, place: string, round: number) {
  return Results.findOne({ place, round }, plain).session(tx).lean<RoundResult>()
}

/** The result as the public may know it; null until it is published. */
export async function readPublishedResult(
  place: string,
  round: number,
): Promise<RoundResult | null> {
  const query = { place, round, publishedAt: { $ne: null } }
  const result = await Results.findOne(query, plain).lean<RoundResult>()
  return result && { ...result, pots: await Promise.all(result.pots.map(titled)) }

  async function titled(pot: RoundResult['pots'][number]) {
    return { ...pot, standings: await publiclyTitled(place, pot.standings) }
  }
}

/** Publishes once; false when it was published before. */
export async function publishResultOnce(tx: Transaction, place: string, round: number, at: Date) {
  const { modifiedCount } = await Results.updateOne(
    { place, round, publishedAt: null },
    { $set: { publishedAt: at } },
    { session: tx },
  )
  return modifiedCount === 1
}

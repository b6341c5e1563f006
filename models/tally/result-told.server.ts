import { Schema } from 'mongoose'
import type { PotTold, WhatIf } from '#app/domain/tally/explain/told.ts'
import { tallyRetention } from '#app/domain/tally/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** How a result came about, step by step: large, and read by few pages, so beside the result and not in it. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    /** Print of what it was counted from: that of the result it belongs to. */
    inputs: { type: String, required: true },
    pots: { type: [mixed], required: true },
  },
  { collection: 'results-told', minimize: false },
).index({ place: 1, round: 1 }, { unique: true })

export type ResultTold = { place: string; round: number; inputs: string; pots: readonly PotTold[] }

const Told = defineModel<ResultTold>('ResultTold', schema, tallyRetention['results-told'])

/** Written once, together with the result. */
export async function insertTold(tx: Transaction, told: ResultTold) {
  await Told.create([told], { session: tx })
}

/** Null for results counted before the steps were kept. */
export async function readTold(place: string, round: number): Promise<ResultTold | null> {
  return asToday(await Told.findOne({ place, round }, plain).lean<ResultTold>())
}

/** Without the losers' stories, which are most of it. */
export async function readToldBriefly(place: string, round: number): Promise<ResultTold | null> {
  const brief = { ...plain, 'pots.told.losers': 0 }
  return asToday(await Told.findOne({ place, round }, brief).lean<ResultTold>())
}

/** Before all completions were tried, only whether there was one was kept. */
function asToday(told: ResultTold | null): ResultTold | null {
  const completionOf = (tried: WhatIf & { completed?: boolean }) =>
    tried.completion ?? (tried.completed ? 'add1u' : tried.rule === 'mes-cost' ? 'none' : null)
  return (
    told && {
      ...told,
      pots: told.pots.map((pot) => ({
        ...pot,
        whatIf: pot.whatIf.map((tried) => ({ ...tried, completion: completionOf(tried) })),
      })),
    }
  )
}

import { Schema } from 'mongoose'
import { scorecardRetention } from '#app/domain/scorecards/manifest.ts'
import type { ScoreCard } from '#app/domain/scorecards/scorecard.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Score cards of meetings; of one facility and day there is one. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    facility: { type: Number, required: true },
    kind: { type: String, required: true },
    indicators: { type: [mixed], required: true },
    on: { type: String, required: true },
    where: { type: String, default: '' },
    led: { type: String, default: '' },
    provider: { type: String, default: '' },
    came: { type: Number, required: true },
    women: { type: Number, required: true },
    groups: { type: mixed, required: true },
    own: { type: mixed, required: true },
    entitlements: { type: [mixed], required: true },
    words: { type: String, default: '' },
    minutes: { type: mixed, default: null },
    account: { type: String, required: true },
    at: { type: Date, required: true },
    updated: { type: Date, required: true },
  },
  { collection: 'scorecards', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, facility: 1, on: 1 }, { unique: true })
  .index({ place: 1, 'minutes.id': 1 })

const ScoreCards = defineModel<ScoreCard>('ScoreCard', schema, scorecardRetention.scorecards)

/** Writes a card with the next number. */
export async function insertScoreCard(
  tx: Transaction,
  card: Omit<ScoreCard, 'number'>,
): Promise<number> {
  const number = await nextNumber(tx, card.place, 'scorecard')
  await putScoreCard(tx, { ...card, number })
  return number
}

export async function putScoreCard(tx: Transaction | null, card: ScoreCard): Promise<void> {
  await ScoreCards.create([card], tx ? { session: tx } : {})
}

export async function changeScoreCard(
  tx: Transaction,
  place: string,
  number: number,
  change: Partial<ScoreCard>,
): Promise<void> {
  await ScoreCards.updateOne({ place, number }, { $set: change }, { session: tx })
}

export function readScoreCard(
  tx: Transaction | null,
  place: string,
  number: number,
): Promise<ScoreCard | null> {
  return ScoreCards.findOne({ place, number }, plain).session(tx).lean<ScoreCard>()
}

/** All cards of a municipality, the latest first. */
export function scoreCardsOf(place: string): Promise<ScoreCard[]> {
  return ScoreCards.find({ place }, plain).sort({ on: -1, number: -1 }).lean<ScoreCard[]>()
}

/** Those of one facility, the latest first. */
export function scoreCardsAt(place: string, facility: number): Promise<ScoreCard[]> {
  return ScoreCards.find({ place, facility }, plain).sort({ on: -1 }).lean<ScoreCard[]>()
}

export function scoreCardsBy(place: string, account: string): Promise<ScoreCard[]> {
  return ScoreCards.find({ place, account }, plain).sort({ number: -1 }).lean<ScoreCard[]>()
}

/** Whether a file is the minutes of a card. */
export async function isMinutesOfCard(place: string, file: string): Promise<boolean> {
  return (await ScoreCards.exists({ place, 'minutes.id': file })) !== null
}

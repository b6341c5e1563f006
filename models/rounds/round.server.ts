import { Schema } from 'mongoose'
import { roundRetention } from '#app/domain/rounds/manifest.ts'
import type { Frozen, Round, RoundHead } from '#app/domain/rounds/round.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { headOnly, publishedHead, wholeHead } from './round-head.ts'

const mixed = Schema.Types.Mixed

/** One participatory budget; its rules are values of the domain and stored as they are. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    title: { type: mixed, required: true },
    about: { type: mixed, required: true },
    year: { type: Number, required: true },
    rules: { type: mixed, required: true },
    calendar: { type: mixed, required: true },
    unitPrices: { type: mixed, required: true },
    extensions: { type: mixed, required: true },
    frozen: { type: mixed, default: null },
    seal: { type: mixed, default: null },
    resultAt: { type: Date, default: null },
    importedFrom: { type: String, default: null },
    binding: { type: Boolean },
    roll: { type: mixed, default: undefined },
    // Kept while it is true only: what is not marked is published
    draft: { type: Boolean },
  },
  { collection: 'rounds', minimize: false },
).index({ place: 1, number: 1 }, { unique: true })

const Rounds = defineModel<Round>('Round', schema, roundRetention.rounds)

/** Drafts are asked for by name: whoever reads rounds reads those that are published. */
const notDraft = { draft: { $ne: true as const } }

/**
 * A round by its number, if it is published. Whether it is, is not asked of the database: the embedded one would take no
 * index for it and read every round there is, for each page and each vote.
 */
async function readPublished(
  tx: Transaction | null,
  place: string,
  number: number,
): Promise<Round | null> {
  const round = await readRoundOrDraft(tx, place, number)
  return round?.draft ? null : round
}

export function readRound(place: string, number: number): Promise<Round | null> {
  return readPublished(null, place, number)
}

/** A round or its draft, for those who may write it; inside a transaction, or outside with null. */
export function readRoundOrDraft(
  tx: Transaction | null,
  place: string,
  number: number,
): Promise<Round | null> {
  return Rounds.findOne({ place, number }, plain).session(tx).lean<Round>()
}

/** The rounds of a municipality that are not published yet, the newest first. */
export function draftsOf(place: string): Promise<Round[]> {
  return Rounds.find({ place, draft: true }, plain).sort({ number: -1 }).lean<Round[]>()
}

/** False when it is no draft any more. */
export async function publishDraft(tx: Transaction, place: string, number: number) {
  const result = await Rounds.updateOne(
    { place, number, draft: true },
    { $unset: { draft: 1 } },
    { session: tx },
  )
  return result.modifiedCount === 1
}

/** False when there is no such draft; what is published is never deleted. */
export async function deleteDraft(tx: Transaction, place: string, number: number) {
  const result = await Rounds.deleteOne({ place, number, draft: true }, { session: tx })
  return result.deletedCount === 1
}

/** The round as it stands inside a transaction, so that a freeze and a change cannot pass each other unseen. */
export function readRoundIn(
  tx: Transaction | null,
  place: string,
  number: number,
): Promise<Round | null> {
  return readPublished(tx, place, number)
}

/** The same without the list of its vote, the largest thing in it; inside a transaction, or outside with null. */
export async function readRoundHead(tx: Transaction | null, place: string, number: number) {
  return publishedHead(
    await Rounds.findOne({ place, number }, headOnly).session(tx).lean<RoundHead>(),
  )
}

/** Votes held here whose close lies before an instant and whose sealing is not finished. */
export function unsealedRounds(closedBefore: Date): Promise<Pick<Round, 'place' | 'number'>[]> {
  return Rounds.find(
    {
      frozen: { $ne: null },
      importedFrom: null,
      resultAt: null,
      'seal.doneAt': null,
      'calendar.counting': { $lte: closedBefore },
    },
    { _id: 0, place: 1, number: 1 },
  ).lean<Pick<Round, 'place' | 'number'>[]>()
}

/** All rounds of a municipality, the newest first. */
export async function roundsOf(place: string): Promise<RoundHead[]> {
  const found = Rounds.find({ place, ...notDraft }, headOnly).sort({ number: -1 })
  return (await found.lean<RoundHead[]>()).map(wholeHead)
}

/** The same of several municipalities, for what is told of the whole country. */
export async function roundsOfAll(places: readonly string[]): Promise<RoundHead[]> {
  const within = { place: { $in: [...places] }, ...notDraft }
  const found = Rounds.find(within, headOnly).sort({ place: 1, number: -1 })
  return (await found.lean<RoundHead[]>()).map(wholeHead)
}

/** The number of the last round with a published result, the municipality's own before an imported one; or null. */
export async function lastRoundWithResult(place: string): Promise<number | null> {
  const last = await Rounds.findOne({ place, resultAt: { $ne: null } }, { number: 1 })
    .sort({ importedFrom: 1, number: -1 })
    .lean<Pick<Round, 'number'>>()
  return last?.number ?? null
}

/** A round whose vote was opened and whose result is not published yet, inside a transaction. */
export function openedRoundIn(tx: Transaction | null, place: string): Promise<Round | null> {
  return Rounds.findOne({ place, frozen: { $ne: null }, resultAt: null, importedFrom: null }, plain)
    .session(tx)
    .lean<Round>()
}

export async function insertRound(tx: Transaction, round: Omit<Round, 'number'>): Promise<number> {
  const number = await nextNumber(tx, round.place, 'round')
  await Rounds.create([{ ...round, number }], { session: tx })
  return number
}

type Changeable = Partial<Omit<Round, 'place' | 'number' | 'frozen'>>

/** Changes what opening the vote does not fix: dates by extension, the publication of the result. */
export async function updateRound(
  tx: Transaction,
  place: string,
  number: number,
  change: Changeable,
) {
  await Rounds.updateOne({ place, number }, { $set: change }, { session: tx })
}

/** Changes what a vote is held by; false when the vote was opened meanwhile, and then nothing is changed. */
export async function changeUnfrozenRound(
  tx: Transaction,
  place: string,
  number: number,
  change: Changeable,
) {
  const result = await Rounds.updateOne(
    { place, number, frozen: null },
    { $set: change },
    { session: tx },
  )
  return result.matchedCount === 1
}

/** Freezes once; false when another hand was first. */
export async function freezeRound(tx: Transaction, place: string, number: number, frozen: Frozen) {
  const result = await Rounds.updateOne(
    { place, number, frozen: null },
    { $set: { frozen } },
    { session: tx },
  )
  return result.modifiedCount === 1
}

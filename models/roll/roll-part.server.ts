import { Schema } from 'mongoose'
import { rollRetention } from '#app/domain/roll/manifest.ts'
import { type Entitled, partOfTag, partsOfRoll } from '#app/domain/roll/roll.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { timelessId } from '../database/timeless-id.server.ts'

/**
 * The people of a roll by keyed hashes, some two dozen in a record at most where a roll has 100,000: one of them is found by
 * one read, and a whole roll is written by 4,096 records in the transaction that asks for it.
 */
const schema = new Schema(
  {
    _id: timelessId,
    place: { type: String, required: true },
    round: { type: Number, required: true },
    version: { type: Number, required: true },
    part: { type: String, required: true },
    people: { type: [Schema.Types.Mixed], required: true },
  },
  { collection: 'roll-parts' },
).index({ place: 1, round: 1, version: 1, part: 1 }, { unique: true })

type Which = { place: string; round: number; version: number }
type Part = Which & { part: string; people: readonly Entitled[] }

const Parts = defineModel<Part & { _id: string }>('RollPart', schema, rollRetention['roll-parts'])

/** Before the first part and behind the last one lies one without people, so that every part has neighbours to be read. */
const ends = [' ', 'g'] as const

export async function insertPeople(
  tx: Transaction,
  which: Which,
  people: readonly Entitled[],
): Promise<void> {
  const filled = [...partsOfRoll(people)].map(([part, those]) => ({
    ...which,
    part,
    people: those,
  }))
  const parts = [...filled, ...ends.map((part) => ({ ...which, part, people: [] }))]
  await Parts.insertMany(parts, { session: tx })
}

/** The people of a roll by the order of their tags, which says nothing of them. */
export async function peopleOf(tx: Transaction | null, which: Which): Promise<Entitled[]> {
  const parts = await Parts.find(which, plain).session(tx).sort({ part: 1 }).lean<Part[]>()
  return parts.flatMap(({ people }) => people)
}

/** The village of whoever has a tag, or null; it looks at the same number of people either way. */
export async function villageByTag(which: Which, tag: string): Promise<number | null> {
  const found = await Parts.findOne({ ...which, part: partOfTag(tag) }, plain).lean<Part>()
  let village: number | null = null
  for (const [one, where] of found?.people ?? []) if (one === tag) village = where
  return village
}

/**
 * Whether a tag is on a roll, for people who ask without voting: whatever the answer, two records are read, the part where
 * the tag would lie or the next one and the part before, and everybody in them is looked at.
 */
export async function isOnRoll(which: Which, tag: string): Promise<boolean> {
  const part = partOfTag(tag)
  const [here, before] = await Promise.all([
    Parts.findOne({ ...which, part: { $gte: part } }, plain)
      .sort({ part: 1 })
      .lean<Part>(),
    Parts.findOne({ ...which, part: { $lt: part } }, plain)
      .sort({ part: -1 })
      .lean<Part>(),
  ])
  let found = false
  for (const one of [here, before])
    for (const [of] of one?.people ?? []) found = of === tag || found
  return found
}

export async function deletePeople(tx: Transaction, which: Which): Promise<void> {
  await Parts.deleteMany(which, { session: tx })
}

import { Schema } from 'mongoose'
import { isUnseenAct } from '#app/domain/records/anonymous-acts.ts'
import {
  type AuditEntry,
  type AuditLine,
  chainStart,
  lineHash,
} from '#app/domain/records/audit-chain.ts'
import { recordRetention } from '#app/domain/records/retention.ts'
import { sha256 } from '#app/sha256.server.ts'
import { countChange } from '../database/change-count.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { timelessId } from '../database/timeless-id.server.ts'

/** The audit lines of a municipality, each bound to the one before by its hash. */
const lineSchema = new Schema(
  {
    // A line of a vote tells the day and no more.
    _id: timelessId,
    place: { type: String, required: true },
    number: { type: Number, required: true },
    at: { type: String, required: true },
    actor: { type: String, default: null },
    action: { type: String, required: true },
    subject: { type: String, required: true },
    details: { type: Schema.Types.Mixed, required: true },
    previous: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'audit-lines', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, subject: 1, number: 1 })
  .index({ place: 1, actor: 1, number: 1 })
  .index({ place: 1, action: 1, number: 1 })
  .index({ place: 1, at: 1, number: 1 })

/** The end of each chain: its length and last hash. */
const headSchema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'audit-heads' },
).index({ place: 1 }, { unique: true })

const Lines = defineModel<AuditLine>('AuditLine', lineSchema, recordRetention['audit-lines'])
const Heads = defineModel<{ place: string; number: number; hash: string }>(
  'AuditHead',
  headSchema,
  recordRetention['audit-heads'],
)

export async function chainHead(place: string): Promise<{ number: number; hash: string }> {
  const head = await Heads.findOne({ place }).lean()
  return head ? { number: head.number, hash: head.hash } : { number: 0, hash: chainStart }
}

/** Lengthens the chain of a place by one line, inside the transaction of what it tells. */
export async function appendLine(
  tx: Transaction,
  { place, at, actor }: { place: string; at: Date; actor: string | null },
  entry: AuditEntry,
): Promise<void> {
  const head = await Heads.findOne({ place }).session(tx).lean()
  const number = (head?.number ?? 0) + 1
  const previous = head?.hash ?? chainStart
  const line = { ...entry, place, number, at: at.toISOString(), actor, previous }
  const hash = lineHash(line, sha256)
  await Lines.create([{ ...line, hash }], { session: tx })
  await Heads.updateOne({ place }, { $set: { number, hash } }, { upsert: true, session: tx })
  // Pages made anew for each ballot or sign-in would help nobody on the last evening.
  if (!isUnseenAct(entry.action)) await countChange(tx, place)
}

/** Lines of a place in their order, from a number on. */
export function readLines(place: string, from: number, limit: number): Promise<AuditLine[]> {
  return Lines.find({ place, number: { $gte: from } }, plain)
    .sort({ number: 1 })
    .limit(limit)
    .lean<AuditLine[]>()
}

/** What was done to one thing, oldest first. */
export function linesAbout(place: string, subject: string): Promise<AuditLine[]> {
  return Lines.find({ place, subject }, plain).sort({ number: 1 }).lean<AuditLine[]>()
}

/** Every line of some acts, oldest first. */
export function linesOfActs(place: string, acts: readonly string[]): Promise<AuditLine[]> {
  return Lines.find({ place }, plain)
    .where('action')
    .in([...acts])
    .sort({ number: 1 })
    .lean<AuditLine[]>()
}

/** Which lines are looked for: all that say the same in what is given. */
export type Wanted = Partial<Pick<AuditLine, 'actor' | 'action' | 'subject'>> & {
  from?: Date
  until?: Date
}

/** Instants are kept as ISO texts of one length, so that their order is that of the letters. */
function matching(place: string, { from, until, ...same }: Wanted) {
  const at = {
    ...(from ? { $gte: from.toISOString() } : {}),
    ...(until ? { $lt: until.toISOString() } : {}),
  }
  const within = from || until ? { at } : {}
  return { place, ...same, ...within }
}

export function countLines(place: string, wanted: Wanted): Promise<number> {
  return Lines.countDocuments(matching(place, wanted))
}

/** Lines that match, the newest first. */
export function findLines(
  place: string,
  wanted: Wanted,
  { skip, limit }: { skip: number; limit: number },
): Promise<AuditLine[]> {
  return Lines.find(matching(place, wanted), plain)
    .sort({ number: -1 })
    .skip(skip)
    .limit(limit)
    .lean<AuditLine[]>()
}

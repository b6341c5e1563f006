import { Schema } from 'mongoose'
import type { Contact } from '#app/domain/accounts/contact.ts'
import { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { Message, MessageState } from '#app/domain/alerts/message.ts'
import type { Language } from '#app/domain/language.ts'
import type { MessageKind, Tidings } from '#app/domain/messages.ts'
import { nextNumbers } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Messages to people, written with the command that causes them and sent afterwards. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    channel: { type: String, required: true },
    to: { type: String, required: true },
    kind: { type: String, required: true },
    facts: { type: Schema.Types.Mixed, default: null },
    once: { type: String, default: null },
    language: { type: String, required: true },
    until: { type: Date, required: true },
    state: { type: String, required: true },
    tries: { type: Number, required: true },
    /** Not to be touched before: the next try, or the end of the lease of whoever sends it now. */
    notBefore: { type: Date, required: true },
    failure: { type: String, default: null },
    at: { type: Date, required: true },
    sentAt: { type: Date, default: null },
  },
  { collection: 'outbox-messages', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index(
    { place: 1, once: 1, to: 1 },
    { unique: true, partialFilterExpression: { once: { $type: 'string' } } },
  )
  .index({ state: 1, channel: 1, until: 1 })

export type OutboxMessage = {
  place: string
  number: number
  channel: Contact['channel']
  to: string
  kind: MessageKind
  /** What its sentence is made of; gone once it was sent or given up. */
  facts: Tidings['facts'] | null
  once: string | null
  language: Language
  until: Date
  state: MessageState
  tries: number
  notBefore: Date
  failure: string | null
  at: Date
  sentAt: Date | null
}

const Messages = defineModel<OutboxMessage>(
  'OutboxMessage',
  schema,
  alertRetention['outbox-messages'],
)

/** Writes messages that wait from now on; what may be told once and was told before is left out. */
export async function insertMessages(
  tx: Transaction,
  place: string,
  at: Date,
  messages: readonly Message[],
) {
  const fresh = await notTold(tx, place, messages)
  if (fresh.length === 0) return
  const first = await nextNumbers(tx, place, 'message', fresh.length)
  const state: MessageState = 'waiting'
  const sending = { state, tries: 0, notBefore: at, failure: null, sentAt: null }
  const entries = fresh.map(({ contact, ...message }, index) => ({
    ...{ place, number: first + index, at },
    ...{ ...contact, ...message, ...sending },
  }))
  await Messages.create(entries, { session: tx, ordered: true })
}

async function notTold(tx: Transaction, place: string, messages: readonly Message[]) {
  const once = messages.flatMap((message) => (message.once === null ? [] : [message.once]))
  if (once.length === 0) return messages
  const told = await Messages.find({ place, once: { $in: once } }, { _id: 0, once: 1, to: 1 })
    .session(tx)
    .lean<Pick<OutboxMessage, 'once' | 'to'>[]>()
  return messages.filter(
    ({ once, contact }) => !told.some((one) => one.once === once && one.to === contact.to),
  )
}

/** Takes the most urgent message of these channels for one process, which counts as a try; null when none is due. */
export function claimMessage(
  channels: readonly Contact['channel'][],
  at: Date,
  leaseEnd: Date,
): Promise<OutboxMessage | null> {
  return Messages.findOneAndUpdate(
    { state: 'waiting', channel: { $in: [...channels] }, notBefore: { $lte: at } },
    { $set: { notBefore: leaseEnd }, $inc: { tries: 1 } },
    { sort: { until: 1 }, returnDocument: 'after', projection: plain },
  ).lean<OutboxMessage>()
}

type Key = Pick<OutboxMessage, 'place' | 'number'>

/** Notes that a message is out; its facts are not kept any longer. */
export async function markSent({ place, number }: Key, at: Date) {
  await Messages.updateOne(
    { place, number },
    { $set: { state: 'sent', sentAt: at, failure: null, facts: null } },
  )
}

/** Notes a try that failed; without a next one the message is given up. */
export async function markFailed({ place, number }: Key, failure: string, next: Date | null) {
  await Messages.updateOne(
    { place, number },
    { $set: next ? { failure, notBefore: next } : { failure, state: 'failed', facts: null } },
  )
}

/** The newest messages of a place; of one instant the one that was made last. */
export function newestMessages(place: string, limit: number): Promise<OutboxMessage[]> {
  return Messages.find({ place }, plain)
    .sort({ at: -1, number: -1 })
    .limit(limit)
    .lean<OutboxMessage[]>()
}

/** How many messages of a place wait or were given up, by channel. */
/** Messages to any of these phones and mails, the newest first. */
export function messagesTo(place: string, contacts: readonly string[]): Promise<OutboxMessage[]> {
  return Messages.find({ place, to: { $in: [...contacts] } }, plain)
    .sort({ at: -1, number: -1 })
    .lean<OutboxMessage[]>()
}

export async function unsentMessages(place: string, channel: Contact['channel']) {
  const [waiting, failed] = await Promise.all([
    Messages.countDocuments({ place, channel, state: 'waiting' }),
    Messages.countDocuments({ place, channel, state: 'failed' }),
  ])
  return { waiting, failed }
}

import { Schema } from 'mongoose'
import { hearingRetention } from '#app/domain/hearings/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Whom the office invites to a hearing, a name a line; forgotten some time after it. */
export type Invited = { place: string; hearing: number; names: string; until: Date }

const schema = new Schema(
  {
    place: { type: String, required: true },
    hearing: { type: Number, required: true },
    names: { type: String, default: '' },
    until: { type: Date, required: true },
  },
  { collection: 'hearing-invitations' },
).index({ place: 1, hearing: 1 }, { unique: true })

const Invitations = defineModel<Invited>(
  'HearingInvitation',
  schema,
  hearingRetention['hearing-invitations'],
)

/** The names, a line each; '' where nobody is written down. */
export async function readInvited(place: string, hearing: number): Promise<string> {
  const found = await Invitations.findOne({ place, hearing }, plain).lean<Invited>()
  return found?.names ?? ''
}

export async function writeInvited(tx: Transaction, invited: Invited): Promise<void> {
  const { place, hearing, names, until } = invited
  await Invitations.updateOne(
    { place, hearing },
    { $set: { names, until } },
    { upsert: true, session: tx },
  )
}

/** Follows a hearing that was moved to another day. */
export async function keepInvitedUntil(
  tx: Transaction,
  { place, hearing, until }: Omit<Invited, 'names'>,
): Promise<void> {
  await Invitations.updateOne({ place, hearing }, { $set: { until } }, { session: tx })
}

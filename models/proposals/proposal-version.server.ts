import { Schema } from 'mongoose'
import { proposalRetention } from '#app/domain/proposals/retention.ts'
import type { ProposalVersion } from '#app/domain/proposals/version.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Every text that was ever sent; nothing here is changed afterwards. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    proposal: { type: Number, required: true },
    version: { type: Number, required: true },
    text: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'proposal-versions', minimize: false },
).index({ place: 1, proposal: 1, version: 1 }, { unique: true })

export const ProposalVersions = defineModel<ProposalVersion>(
  'ProposalVersion',
  schema,
  proposalRetention['proposal-versions'],
)

/** Keeps a text as a version; the same version twice is refused by the index. */
export async function insertVersion(tx: Transaction, version: ProposalVersion) {
  await ProposalVersions.create([version], { session: tx })
}

/** All versions of a proposal, the first one first. */
export function versionsOf(place: string, proposal: number): Promise<ProposalVersion[]> {
  return ProposalVersions.find({ place, proposal }, plain)
    .sort({ version: 1 })
    .lean<ProposalVersion[]>()
}

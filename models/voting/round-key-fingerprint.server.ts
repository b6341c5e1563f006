import { Schema } from 'mongoose'
import { votingRetention } from '#app/domain/voting/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'

/**
 * The fingerprint of each round's keys, by the first process that used them. The keys themselves are never in the
 * database; a process whose folder holds other keys is found by this and takes no ballot.
 */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    fingerprint: { type: String, required: true },
  },
  { collection: 'round-key-fingerprints' },
).index({ place: 1, round: 1 }, { unique: true })

type KeyFingerprint = { place: string; round: number; fingerprint: string }
const Fingerprints = defineModel<KeyFingerprint>(
  'RoundKeyFingerprint',
  schema,
  votingRetention['round-key-fingerprints'],
)

/** Notes the fingerprint where there is none yet; answers with the one that stands. */
export async function noteKeyFingerprint({
  place,
  round,
  fingerprint,
}: KeyFingerprint): Promise<string> {
  const standing = await Fingerprints.findOne({ place, round }, plain).lean<KeyFingerprint>()
  if (standing) return standing.fingerprint
  await Fingerprints.updateOne(
    { place, round },
    { $setOnInsert: { fingerprint } },
    { upsert: true },
  )
  const noted = await Fingerprints.findOne({ place, round }, plain).lean<KeyFingerprint>()
  return noted?.fingerprint ?? ''
}

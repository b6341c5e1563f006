import mongoose from 'mongoose'

type Old = { _id: string; place: string; round: number; choices: readonly number[] } & {
  rank?: number
  slot?: string
  nonce?: string
  commitment?: string
}
type Ballots = mongoose.mongo.Collection<Old>

const withoutRank = { rank: { $exists: false } }
const oldIndex = 'place_1_round_1_slot_1'
const atOnce = 2_000

/**
 * Ballots of before there were envelopes lay by a keyed slot: they lose it, and get the rank by which the others lie; marks
 * lose their day. So that the index of ranks can be made, it comes before all indexes. Does nothing where there are none,
 * and goes on where it was broken off.
 */
export async function rankOldBallots(): Promise<void> {
  const ballots = mongoose.connection.collection<Old>('ballots')
  if (!(await ballots.findOne(withoutRank))) return
  const names = (await ballots.indexes()).map(({ name }) => name)
  if (names.includes(oldIndex)) await ballots.dropIndex(oldIndex)
  for (const { place, round } of await roundsIn(ballots)) await rank(ballots, { place, round })
  await mongoose.connection.collection('roll-marks').updateMany({}, { $unset: { day: '' } })
}

async function rank(ballots: Ballots, round: { place: string; round: number }) {
  const found = await ballots.find(round).project<Old>({ choices: 1 }).toArray()
  const written = (one: Old) => one.choices.map((number) => String(number).padStart(9, '0')).join()
  const ranked = found.sort((a, b) => (written(a) < written(b) ? -1 : 1))
  for (let from = 0; from < ranked.length; from += atOnce)
    await ballots.bulkWrite(
      ranked.slice(from, from + atOnce).map(({ _id }, at) => {
        const $set = { rank: from + at + 1 }
        const $unset = { slot: '', nonce: '', commitment: '' } as const
        return { updateOne: { filter: { _id }, update: { $set, $unset } } }
      }),
      { ordered: false },
    )
}

async function roundsIn(ballots: Ballots) {
  const rounds = await ballots
    .aggregate<{ _id: { place: string; round: number } }>([
      { $match: withoutRank },
      { $group: { _id: { place: '$place', round: '$round' } } },
    ])
    .toArray()
  return rounds.map(({ _id }) => _id)
}

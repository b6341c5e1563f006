import type { Round } from '#app/domain/rounds/round.ts'
import { announceResult } from '#app/services/tally/announce-result.server.ts'
import { resultOf } from '#app/services/tally/carry-out-count.server.ts'
import { keepResult } from '#app/services/tally/keep-result.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertManyBallots } from '#models/voting/ballot.server.ts'
import { insertMark } from '#models/voting/roll-mark.server.ts'
import { anOpenVote } from './an-open-vote.ts'

type Wanted = Parameters<typeof anOpenVote>[0] & {
  /** Each ballot's choices by their places on the ballot, from 0. */
  ballots: readonly (readonly number[])[]
}

/** Puts ballots into an open vote, each with its mark on the roll. */
async function someBallots(round: Round, ballots: Wanted['ballots']) {
  const numbers = round.frozen?.projects.map(({ number }) => number) ?? []
  const { place, number } = round
  await insertManyBallots(
    ballots.map((places, voter) => {
      const choices = places.map((at) => numbers[at] ?? 0).sort((a, b) => a - b)
      return { place, round: number, rank: voter + 1, choices }
    }),
  )
  const mark = { place, round: number, channel: 'online' } as const
  await inTransaction(place, async (tx) => {
    for (const voter of ballots.keys())
      await insertMark(tx, { ...mark, tag: sha256(`mark/${place}/${number}/${voter}`) })
  })
}

/** A round with its ballots counted and its result published. The database must be connected. */
export async function aPublishedResult({ ballots, ...wanted }: Wanted) {
  const round = await anOpenVote(wanted)
  await someBallots(round, ballots)
  const { place, number, importedFrom, frozen } = round
  const counted = await resultOf({ place, number, importedFrom }, frozen, sha256('lots'), wanted.at)
  if (!counted) throw new Error('nobody stops this count')
  await inTransaction(place, async (tx) => {
    await keepResult(tx, counted)
    await announceResult(tx, counted.result, wanted.at)
  })
  return { round, ...counted }
}

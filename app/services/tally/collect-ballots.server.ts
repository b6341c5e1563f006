import { createHash } from 'node:crypto'
import type { Frozen } from '#app/domain/rounds/round.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'
import { ballotLine, inputsText, openPots } from '#app/domain/tally/pot/split-pots.ts'
import { eachBallot } from '#models/voting/ballot.server.ts'

export type Collected = {
  pots: readonly PotElection[]
  ballots: number
  /** SHA-256 over the frozen rules, the tie seed and every ballot, whatever their order. */
  inputs: string
}

/** Reads all ballots of a round once and lays them out as one election for each pot. */
export async function collectBallots(
  { place, round, frozen }: { place: string; round: number; frozen: Frozen },
  tieSeed: string,
): Promise<Collected> {
  const pots = openPots(frozen)
  const lines: string[] = []
  for await (const { choices, points } of eachBallot(place, round)) {
    lines.push(ballotLine(choices, points))
    pots.add(choices, points)
  }
  const hash = createHash('sha256')
  for (const piece of inputsText(frozen.hash, tieSeed, lines)) hash.update(piece)
  return { pots: pots.close(tieSeed), ballots: lines.length, inputs: hash.digest('hex') }
}

import type { PbElection } from '#app/domain/records/read-pb.ts'
import type { FrozenProject } from '#app/domain/rounds/round.ts'
import { insertManyBallots, removeBallots } from '#models/voting/ballot.server.ts'

const batch = 5_000

/** Writes all ballots of a file, replacing those an interrupted import left; tells how many are written. */
export async function importBallots(
  { election }: PbElection,
  { place, round, projects }: { place: string; round: number; projects: readonly FrozenProject[] },
  report: (written: number, all: number) => void,
) {
  await removeBallots(place, round)
  const { size, offsets, choices, points } = election.ballots
  for (let from = 0; from < size; from += batch) {
    const to = Math.min(from + batch, size)
    const ballots = []
    for (let ballot = from; ballot < to; ballot++) {
      const [start, end] = [offsets[ballot] ?? 0, offsets[ballot + 1] ?? 0]
      const marks = [...choices.subarray(start, end)]
        .map((at, mark) => ({
          number: projects[at]?.number ?? 0,
          points: points?.[start + mark] ?? 1,
        }))
        .sort((a, b) => a.number - b.number)
      const numbers = marks.map(({ number }) => number)
      ballots.push({
        ...{ place, round, rank: ballot + 1, choices: numbers },
        ...(points ? { points: marks.map((mark) => mark.points) } : {}),
      })
    }
    await insertManyBallots(ballots)
    report(to, size)
  }
}

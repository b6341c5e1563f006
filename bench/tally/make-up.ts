import { openBallotBox } from '#app/domain/tally/ballot-box.ts'
import type { Election } from '#app/domain/tally/terms.ts'
import type { MadeUp } from './measure.ts'

/** A made-up city: few popular projects and many others, costs from small to large, 1 to 9 choices. */
export function makeUpElection({ voters, projects }: MadeUp): Election {
  const random = sequence(voters + projects)
  const budget = voters * 60
  const list = Array.from({ length: projects }, (_, place) => ({
    id: `P${place + 1}`,
    cost: Math.max(1, Math.round((budget / 40) * (0.05 + random() ** 3 * 4))),
  }))
  const ids = list.map(({ id }) => id)
  const box = openBallotBox(ids)
  for (let voter = 0; voter < voters; voter++) {
    const choices = Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => ids[Math.floor(random() ** 2 * projects)] ?? '',
    )
    box.add([...new Set(choices)])
  }
  return { budget, scale: 1, projects: list, ballots: box.close() }
}

/** The same numbers between 0 and 1 at every call with the same seed (xorshift). */
function sequence(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}

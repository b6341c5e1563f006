import fc from 'fast-check'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import type { Ballot, Election, TallyProject } from '#app/domain/tally/terms.ts'
import type { TwinElection } from './exact-twin.ts'

/** Ids of one, two and three signs, in an order that is neither that of numbers nor of the list. */
const ids = ['10', '2', '1', 'я', 'b7', '33', '𝛼', 'ﬀ'] as const

/**
 * Small elections full of forced equalities: few different costs, costs that are multiples of the
 * share, budgets that the number of voters divides.
 */
export function randomElection(points: boolean): fc.Arbitrary<TwinElection> {
  const project = fc.record({ cost: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(6)) })
  return fc
    .tuple(
      fc.array(project, { minLength: 1, maxLength: ids.length }),
      fc.array(fc.tuple(fc.nat({ max: 255 }), fc.nat({ max: 255 }), fc.nat({ max: 2 ** 16 - 1 })), {
        maxLength: 9,
      }),
      fc.oneof(fc.record({ each: fc.integer({ min: 1, max: 4 }) }), fc.record({ all: fc.nat(40) })),
    )
    .map(([costs, cast, budget]) => {
      const projects: TallyProject[] = costs.map(({ cost }, place) => ({
        id: ids[place] ?? '',
        cost,
      }))
      const ballots = cast.map((numbers) => ballotFrom(projects, numbers, points))
      return {
        projects,
        ballots,
        budget: 'each' in budget ? budget.each * cast.length : budget.all,
      }
    })
}

function ballotFrom(
  projects: readonly TallyProject[],
  [first, second, worths]: readonly [number, number, number],
  points: boolean,
): Ballot {
  const chosen = projects.filter((_, place) => (first & second & (1 << place)) !== 0)
  const choices = chosen.map(({ id }) => id)
  return points
    ? { choices, points: choices.map((_, place) => 1 + ((worths >> (2 * place)) & 3)) }
    : { choices }
}

/** The same election as the product takes it. */
export function asElection({ budget, projects, ballots }: TwinElection, scale = 1): Election {
  const names = projects.map(({ id }) => id)
  return { budget, scale, projects, ballots: fillBallotBox(names, ballots) }
}

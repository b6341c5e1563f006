import type { Point } from '../points.ts'
import { metresBetween } from './place.ts'
import { isClosed, type ProblemState } from './state.ts'

/** Within so many metres two reports of one kind may be of the same thing. */
const nearMetres = 250
const mostShown = 3

type Placed = { kind: string; village: number | null; point: Point | null }
type Standing = Placed & { state: ProblemState; at: Date; withheld: boolean }

/** A report that may be of the same thing; the distance is null where one of the two has no point. */
export type Near<P> = { problem: P; metres: number | null }

/**
 * Open reports of the same kind that may be of the same thing: near by where both have a point, else in the same
 * village. The nearest come first, then the newest. Places are those that everybody sees.
 */
export function nearOnes<P extends Standing>(asked: Placed, all: readonly P[]): Near<P>[] {
  return all
    .filter(({ kind, state, withheld }) => kind === asked.kind && !isClosed(state) && !withheld)
    .flatMap((problem): Near<P>[] => {
      if (asked.point && problem.point) {
        const metres = metresBetween(asked.point, problem.point)
        return metres <= nearMetres ? [{ problem, metres }] : []
      }
      const same = asked.village !== null && asked.village === problem.village
      return same ? [{ problem, metres: null }] : []
    })
    .sort((a, b) => rank(a) - rank(b) || b.problem.at.getTime() - a.problem.at.getTime())
    .slice(0, mostShown)
}

const rank = ({ metres }: Near<unknown>) => metres ?? nearMetres + 1

import type { Problem } from '#app/domain/problems/problem.ts'
import { isClosed, problemStates } from '#app/domain/problems/state.ts'
import { plain } from '../database/define-model.server.ts'
import { Problems } from './problem.server.ts'

const openStates = problemStates.filter((state) => !isClosed(state))

/** All that are open. */
export const openProblems = (place: string): Promise<Problem[]> =>
  Problems.find({ place, state: { $in: openStates } }, plain)
    .sort({ number: -1 })
    .lean<Problem[]>()

export const problemsNumbered = (place: string, numbers: readonly number[]): Promise<Problem[]> =>
  numbers.length === 0
    ? Promise.resolve([])
    : Problems.find({ place, number: { $in: [...numbers] } }, plain)
        .sort({ number: -1 })
        .lean<Problem[]>()

/** Those that were closed as a repeat of one, now or before. */
export const repeatsOf = (place: string, number: number): Promise<Problem[]> =>
  Problems.find({ place, 'steps.same': number }, plain).sort({ number: -1 }).lean<Problem[]>()

/** What of a kind, a village or all of them changed since a day, the newest change first. */
export const lastChanged = (
  place: string,
  since: Date,
  { kind, village }: { kind: string | null; village: number | null },
  most: number,
): Promise<Problem[]> =>
  Problems.find(
    {
      ...{ place, updated: { $gte: since } },
      ...(kind !== null && { kind }),
      ...(village !== null && { village }),
    },
    plain,
  )
    .sort({ updated: -1 })
    .limit(most)
    .lean<Problem[]>()

/** Degrees around a point that hold what is within 250 metres, also where it is published on a grid. */
const around = { latitude: 0.0035, longitude: 0.005 }
const mostNear = 300

/** Open ones of a kind that may be near a point, or in the village where one of the two has none; the newest. */
export function problemsNear(
  place: string,
  { kind, village, point }: Pick<Problem, 'kind' | 'village' | 'point'>,
): Promise<Problem[]> {
  const range = (middle: number, by: number) => ({ $gte: middle - by, $lte: middle + by })
  const here = point && {
    'point.latitude': range(point.latitude, around.latitude),
    'point.longitude': range(point.longitude, around.longitude),
  }
  const same = village === null ? [] : [{ village, ...(point && { point: null }) }]
  const either = [...(here ? [here] : []), ...same]
  if (either.length === 0) return Promise.resolve([])
  return Problems.find({ place, kind, state: { $in: openStates }, $or: either }, plain)
    .sort({ number: -1 })
    .limit(mostNear)
    .lean<Problem[]>()
}

/** The newest about one thing of the register. */
export const problemsAbout = (place: string, facility: number, most: number): Promise<Problem[]> =>
  Problems.find({ place, facility }, plain).sort({ number: -1 }).limit(most).lean<Problem[]>()

/** The newest of a kind in a village; of the whole municipality where it serves all villages. */
export const latestOfKind = (
  place: string,
  { kind, village }: Pick<Problem, 'kind' | 'village'>,
  most: number,
): Promise<Problem[]> =>
  Problems.find({ place, kind, ...(village === null ? {} : { village }) }, plain)
    .sort({ number: -1 })
    .limit(most)
    .lean<Problem[]>()

import type { Problem } from '#app/domain/problems/problem.ts'
import { latestOfKind } from '#models/problems/some-problems.server.ts'

/** So many of the latest reports are offered. */
const offered = 10

/** Reports of the same kind of service in the same village. */
export async function problemSources(
  place: string,
  { kind, village }: Pick<Problem, 'kind' | 'village'>,
): Promise<string[]> {
  const found = await latestOfKind(place, { kind, village }, offered)
  return found.map(({ number }) => `problem/${number}`)
}

/** Two doubles further apart than this part of themselves are told apart without exact numbers. */
export const clearGap = 1e-9

/**
 * Those of the waiting projects whose value is so close to the least that only exact numbers can tell.
 * Values only rise, so `known` (the value last seen) promises the best that can be hoped for, and most
 * projects need no look. `look` brings `known` up to date; false means the project is out for good.
 */
export function closeToLeast(
  waiting: Set<number>,
  known: (project: number) => number,
  look: (project: number) => boolean,
): number[] {
  const looked = new Set<number>()
  let least = Number.POSITIVE_INFINITY
  for (;;) {
    const next = mostPromising(waiting, looked, known)
    if (next < 0 || known(next) > least * (1 + 4 * clearGap)) break
    looked.add(next)
    if (!look(next)) waiting.delete(next)
    else least = Math.min(least, known(next))
  }
  const isClose = (project: number) => known(project) <= least * (1 + 4 * clearGap)
  return [...looked].filter((project) => waiting.has(project) && isClose(project))
}

function mostPromising(
  waiting: Set<number>,
  looked: Set<number>,
  known: (project: number) => number,
): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const project of waiting) {
    if (looked.has(project)) continue
    const promise = known(project)
    if (promise < least) {
      best = project
      least = promise
    }
  }
  return best
}

/** All that are exactly least under an exact comparison, by project number. */
export function exactlyLeast(
  close: readonly number[],
  compare: (a: number, b: number) => number,
): number[] {
  let best: number[] = []
  for (const project of close) {
    const difference = best[0] === undefined ? -1 : compare(project, best[0])
    if (difference < 0) best = [project]
    else if (difference === 0) best.push(project)
  }
  return best.sort((a, b) => a - b)
}

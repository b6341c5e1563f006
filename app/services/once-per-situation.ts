import type { Situation } from './situation.ts'

/**
 * Reads a thing once for all parts of one page: each request has a situation of its own, and what it read goes with
 * it. For what a page shows, never for what a command decides by.
 */
export function oncePerSituation<T>(
  read: (asked: Pick<Situation, 'place'>) => Promise<T>,
): (asked: Pick<Situation, 'place' | 'memory'>) => Promise<T> {
  const known = new WeakMap<object, Promise<T>>()
  return (asked) => {
    // A query of mongoose is sent at each `then`; a promise of it once.
    const page = asked.memory ?? asked
    const reading = known.get(page) ?? Promise.resolve(read(asked))
    known.set(page, reading)
    return reading
  }
}

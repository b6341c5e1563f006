import { type Tyiyn, tyiyn } from '../../money.ts'
import type { Changed, Difference } from './difference.ts'

/** A stretch of the way from an old sum to a new one: by how much, and where it lies on the way, from 0 to 1. */
type Stretch = { by: Tyiyn; from: number; to: number }

/** The way from one sum to another. */
export type Steps = {
  steps: readonly (Stretch & { changed: Changed })[]
  /** Changes that are too many to draw, as one; null where all are drawn. */
  others: (Stretch & { count: number; before: Tyiyn; after: Tyiyn }) | null
  whole: Stretch
  before: Tyiyn
  after: Tyiyn
  /** Lines that stayed as they were, and their sum. */
  same: { count: number; tyiyn: Tyiyn }
}

/** The changes of one side, the largest drawn one by one and the rest together, so that all drawn ones add up. */
export function stepsOf(difference: Difference, side: Changed['side'], most = 6): Steps {
  const changed = difference.changed.filter((one) => one.side === side)
  const same = difference.same.filter((one) => one.side === side)
  const drawn = changed.length > most + 1 ? changed.slice(0, most) : changed
  const rest = changed.slice(drawn.length)
  const sizes = [...drawn.map(({ by }) => by), total(rest, 'by')]
  const way = [0]
  for (const by of sizes) way.push((way.at(-1) ?? 0) + by)
  const stretch = stretcher(way)
  const both = [...changed, ...same]
  return {
    steps: drawn.map((one, at) => ({ changed: one, ...stretch(way[at] ?? 0, one.by) })),
    others:
      rest.length === 0
        ? null
        : {
            count: rest.length,
            ...stretch(way[drawn.length] ?? 0, total(rest, 'by')),
            before: total(rest, 'before'),
            after: total(rest, 'after'),
          },
    whole: stretch(0, way.at(-1) ?? 0),
    before: total(both, 'before'),
    after: total(both, 'after'),
    same: { count: same.length, tyiyn: total(same, 'after') },
  }
}

const total = (changed: readonly Changed[], of: 'by' | 'before' | 'after') =>
  tyiyn(changed.reduce((sum, one) => sum + (one[of] ?? 0), 0))

/** Puts stretches on a scale from the lowest to the highest point of a way. */
function stretcher(way: readonly number[]) {
  const [least, most] = [Math.min(...way), Math.max(...way)]
  const place = (amount: number) => (amount - least) / (most - least || 1)
  return (start: number, by: number): Stretch => ({
    by: tyiyn(by),
    from: place(Math.min(start, start + by)),
    to: place(Math.max(start, start + by)),
  })
}

import { type Decision, openPreferences, type Preferences } from './preferences.ts'
import type { Choose } from './tie.ts'

/** Two that were tied: the one taken where the other could have been. */
export type Flip = { chosen: number; other: number }

/** What one order of the tied came to; `first` is where it left the ordinary one, null for that itself. */
export type Reached<Outcome> = { outcome: Outcome; first: Flip | null; order: Preferences }

/** Every order looked at so far, the ordinary one first; not `complete` when counting ended before all were seen. */
export type Exploration<Outcome> = { reached: Reached<Outcome>[]; complete: boolean }

type Way = { decided: Decision | null; first: Flip | null }

/**
 * Counts once for every order of the tied that can make a difference. Within one count the same two are always
 * decided alike, as one fixed order of all projects decides them. Orders that change one decision come first.
 * `countWith` answers null to end it.
 */
export function exploreOrders<Outcome>(
  countWith: (choose: Choose) => Outcome | null,
  ordinary: Choose,
): Exploration<Outcome> {
  const reached: Reached<Outcome>[] = []
  const pending: Way[] = [{ decided: null, first: null }]
  for (let next = 0; next < pending.length; next++) {
    const way = pending[next]
    if (!way) break
    const { choose, order, others } = follow(way, ordinary)
    const outcome = countWith(choose)
    if (outcome === null) return { reached, complete: false }
    reached.push({ outcome, first: way.first, order })
    pending.push(...others)
  }
  return { reached, complete: true }
}

/** Decides ties as the way has them, else as is ordinary, and notes every other choice that was free. */
function follow(way: Way, ordinary: Choose) {
  const order = openPreferences(way.decided)
  const others: Way[] = []
  const choose: Choose = (tied, step) => {
    const free = tied.filter((one) => !tied.some((other) => order.prefers(other, one)))
    const [only] = free
    const chosen = free.length === 1 && only !== undefined ? only : ordinary(free, step)
    const before = order.decided()
    for (const other of free) {
      if (other === chosen) continue
      others.push({
        decided: { preferred: other, to: tied, before },
        first: way.first ?? { chosen, other },
      })
    }
    order.prefer(chosen, tied)
    return chosen
  }
  return { choose, order, others }
}

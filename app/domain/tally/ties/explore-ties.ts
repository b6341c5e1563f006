import type { Choose, TieSeen } from './tie.ts'

/** What one run came to, as far as other choices at its ties are concerned. */
export type Tried<Outcome> = { outcome: Outcome; ties: readonly TieSeen[] }

/** An outcome that can be reached; `first` is the tie at which the way to it left the real one, or -1. */
export type Reached<Outcome> = { outcome: Outcome; first: number }

/** Runs still allowed; shared by all explorations of one count, so that none goes on for ever. */
export type Allowance = { runs: number }

/** Every way explored so far; not `complete` when the allowance ran out. */
export type Exploration<Outcome> = { reached: Reached<Outcome>[]; complete: boolean }

/**
 * Every outcome that can be reached by breaking the ties in any way, as far as the
 * allowance goes. The first one is the real one.
 */
export function exploreTies<Outcome>(
  tryWith: (choose: Choose) => Tried<Outcome>,
  ordinary: Choose,
  allowance: Allowance,
): Exploration<Outcome> {
  const reached: Reached<Outcome>[] = []
  const pending: { choices: number[]; first: number }[] = [{ choices: [], first: -1 }]
  for (let way = pending.pop(); way; way = pending.pop()) {
    if (reached.length > 0 && allowance.runs-- <= 0) return { reached, complete: false }
    const { choices, first } = way
    let met = 0
    const { outcome, ties } = tryWith((tied, step) => choices[met++] ?? ordinary(tied, step))
    reached.push({ outcome, first })
    const taken = ties.map(({ chosen }) => chosen)
    ties.slice(choices.length).forEach(({ tied, chosen }, later) => {
      const index = choices.length + later
      for (const other of tied)
        if (other !== chosen)
          pending.push({
            choices: [...taken.slice(0, index), other],
            first: first < 0 ? index : first,
          })
    })
  }
  return { reached, complete: true }
}

/** Numbers that look drawn by lot and are the same at every run. */
export type Chance = {
  /** A whole number from the first to the last, both within. */
  between: (first: number, last: number) => number
  one: <T>(choices: readonly T[]) => T
  /** True in so many of a hundred draws. */
  often: (percent: number) => boolean
}

/** Neighbouring seeds must not begin rows that overlap. */
function scattered(seed: number): number {
  let state = seed >>> 0
  for (let round = 0; round < 3; round++) {
    state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35) + 0x1234_5677
  }
  return (state ^ (state >>> 16)) >>> 0
}

/** A row of drawn numbers that a seed determines. */
export function chanceFrom(seed: number): Chance {
  let state = scattered(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (first: number, last: number) => first + Math.floor(next() * (last - first + 1))
  return {
    between,
    one: (choices) => {
      const chosen = choices[between(0, choices.length - 1)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
    often: (percent) => next() * 100 < percent,
  }
}

/** Who came from one village; `village` null for those from elsewhere. */
export type VillageCount = { village: number | null; women: number; men: number }

/** What the secretary counted; `at` is when it was last sent. */
export type Attendance = { counts: readonly VillageCount[]; at: Date }

export type Came = { women: number; men: number; all: number }

export function cameIn(counts: readonly VillageCount[]): Came {
  const women = counts.reduce((sum, one) => sum + one.women, 0)
  const men = counts.reduce((sum, one) => sum + one.men, 0)
  return { women, men, all: women + men }
}

/** The part of women among all who came, from 0 to 1; null where nobody came. */
export const shareOfWomen = ({ women, all }: Came): number | null =>
  all === 0 ? null : women / all

/** Fewer women or men of one village are people whom everybody there knows by it. */
export const fewest = 3

/** What the public reads of a village: everybody who came; women and men apart only where that points at nobody. */
export type ShownCount = {
  village: number | null
  all: number
  split: { women: number; men: number } | null
}

/**
 * The counts as everybody may read them, villages of which nobody came left out. What is not told apart can be reckoned
 * together from the sum of all: the next smallest are not told apart either, until that too points at nobody.
 */
export function shownCounts(counts: readonly VillageCount[]): ShownCount[] {
  const came = counts.filter(({ women, men }) => women + men > 0)
  const isFew = (number: number) => number > 0 && number < fewest
  const hidden = new Set(came.filter(({ women, men }) => isFew(women) || isFew(men)))
  const smallest = came
    .filter((one) => !hidden.has(one))
    .sort((a, b) => a.women + a.men - (b.women + b.men))
  for (const next of smallest) {
    const { women, men } = cameIn([...hidden])
    if (hidden.size === 0 || (hidden.size > 1 && Math.min(women, men) >= fewest)) break
    hidden.add(next)
  }
  return came.map((one) => {
    const { village, women, men } = one
    return { village, all: women + men, split: hidden.has(one) ? null : { women, men } }
  })
}

/** How many may come from one village, of one sex: more is a slip of the pen. */
export const mostFromVillage = 5_000

/** The names of a village's fields in the form; 0 is "from elsewhere". */
export const womenField = (village: number | null) => `women-${village ?? 0}`
export const menField = (village: number | null) => `men-${village ?? 0}`

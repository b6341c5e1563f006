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

/** How many may come from one village, of one sex: more is a slip of the pen. */
export const mostFromVillage = 5_000

/** The names of a village's fields in the form; 0 is "from elsewhere". */
export const womenField = (village: number | null) => `women-${village ?? 0}`
export const menField = (village: number | null) => `men-${village ?? 0}`

/** A share and the bounds between which the true one lies in 95 of 100 such samples; each from 0 to 1. */
export type Interval = { share: number; low: number; high: number }

/** Of the normal distribution: 95 % lie within so many standard deviations. */
const z = 1.959963984540054

/**
 * Wilson's score interval (E. B. Wilson, JASA 22, 1927) of a share. Unlike the usual mean ± deviation it never leaves 0
 * to 1, and says something for few ratings and for shares of 0 and 1. `of` is at least 1. Where nobody or everybody is
 * satisfied its end there is 0 or 1 exactly; floating numbers would leave a remainder that reads as "less than 1 %".
 */
export function wilsonInterval(satisfied: number, of: number): Interval {
  const share = satisfied / of
  const spread = z * z
  const middle = (share + spread / (2 * of)) / (1 + spread / of)
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of * of))) / (1 + spread / of)
  return {
    share,
    low: satisfied === 0 ? 0 : Math.max(0, middle - half),
    high: satisfied === of ? 1 : Math.min(1, middle + half),
  }
}

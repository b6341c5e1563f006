/**
 * What three budgets that keneshes published say of a village's income, in tenths of a thousand som, and what a town's
 * says of its own income: the demonstration's plans are cut in these proportions. Kara-Kujur's total of 2022 is that of
 * its parts, 8 598,6: the printed one lost its comma.
 */
export const villageIncome = [
  { of: 'Kara-Kujur 2021', own: 25_208, special: 2_000, equalisation: 60_336 },
  { of: 'Kara-Kujur 2022', own: 29_471, special: 2_000, equalisation: 56_515 },
  { of: 'Kazan-Kuigan 2023', own: 31_321, special: 3_510, equalisation: 68_720 },
] as const

/** Naryn town, 2017, by codes: both patents together, and both land taxes. */
export const townIncome = {
  '1111': 428_770,
  '1131': 23_000,
  '1132': 27_000,
  '1133': 50_000,
  '1141': 153_000,
  '1142': 92_587,
  '1143': 6_840,
  '1145': 137,
  '1411': 45_000,
  '1412': 2_000,
  '1424': 220,
} as const

/** A whole cut in the given proportions, so that the parts are whole and add up to it: the largest remainders get more. */
export function cutBy<Key extends string>(
  whole: number,
  proportions: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const parts: [Key, number][] = Object.entries<number>(proportions).map(([key, of]) => [
    key as Key,
    of,
  ])
  const sum = parts.reduce((all, [, of]) => all + of, 0)
  const exact = parts.map(([key, of]) => ({ key, part: (whole * of) / sum }))
  const cut = exact.map(({ key, part }) => ({ key, part: Math.floor(part), rest: part % 1 }))
  const left = whole - cut.reduce((all, { part }) => all + part, 0)
  const first = [...cut].sort((one, other) => other.rest - one.rest).slice(0, left)
  return Object.fromEntries(
    cut.map((one) => [one.key, one.part + (first.includes(one) ? 1 : 0)]),
  ) as Record<Key, number>
}

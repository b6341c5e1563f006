/** The most letters that each text of a proposal may have, shown at its field. */
export const textLimits = {
  title: 100,
  landmark: 200,
  description: 3_000,
  need: 1_500,
  beneficiaries: 300,
  upkeep: 600,
  lineWhat: 120,
  lineUnit: 20,
  contributionWhat: 200,
} as const

export const mostCostLines = 20
export const mostHouseholds = 100_000

/** What may lie beside a proposal. Photos are made small on arrival, papers are kept as they came. */
export const attachmentLimits = {
  photos: 5,
  /** The largest photo that is taken in before it is made small. */
  photoBytes: 25 * 2 ** 20,
  papers: 3,
  paperBytes: 3 * 2 ** 20,
} as const

export const mostCoAuthors = 5

/** A price this many times above or below the round's list is pointed out, never refused. */
export const priceFarOff = 2

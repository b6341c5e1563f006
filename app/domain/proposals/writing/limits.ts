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

export const mostCoAuthors = 5

/** A price this many times above or below the round's list is pointed out, never refused. */
export const priceFarOff = 2

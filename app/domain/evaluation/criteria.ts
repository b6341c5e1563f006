/** The two checks in their order: whether it may be done here at all, then whether and for how much it can be done. */
export const checkSteps = ['legal', 'technical'] as const
export type CheckStep = (typeof checkSteps)[number]

/**
 * What each check looks at. The legal list follows what a municipality may spend on (issues of local significance,
 * municipal property, no double financing); the technical one what decides whether a year is enough for it.
 */
export const criteria = {
  legal: [
    'local-issue',
    'municipal-property',
    'public-benefit',
    'not-double-financed',
    'within-law',
    'fits-plans',
  ],
  technical: [
    'feasible-within-year',
    'cost-checked',
    'upkeep-provided',
    'own-contribution',
    'safe',
    'accessible',
    'environment',
  ],
} as const satisfies Record<CheckStep, readonly string[]>

export type Criterion = (typeof criteria)[CheckStep][number]

/** Every proposal has to answer these: "not applicable" is no answer to them. */
export const alwaysApplicable: readonly Criterion[] = [
  'local-issue',
  'public-benefit',
  'within-law',
  'feasible-within-year',
  'cost-checked',
  'safe',
]

export const findingAnswers = ['met', 'not-met', 'not-applicable'] as const
export type FindingAnswer = (typeof findingAnswers)[number]

/** What was found about one criterion; the note says why, or by which paper. */
export type Finding = { criterion: Criterion; answer: FindingAnswer; note: string }

/** The answers a criterion may be given. */
export function answersFor(criterion: Criterion): readonly FindingAnswer[] {
  return alwaysApplicable.includes(criterion)
    ? findingAnswers.filter((answer) => answer !== 'not-applicable')
    : findingAnswers
}

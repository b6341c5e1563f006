/**
 * Where an agreed action stands. `done` is what its owner says; `holds` and `reopened` are what somebody else found who
 * looked again.
 */
export const improvementStates = ['planned', 'in-progress', 'done', 'holds', 'reopened'] as const
export type ImprovementState = (typeof improvementStates)[number]

/** Nothing has to be done by its owner any more, or not until somebody looks again. */
export const isSaidDone = (state: ImprovementState) => state === 'done' || state === 'holds'

/** What its owner may say next. */
export const nextStates = (state: ImprovementState): readonly ('in-progress' | 'done')[] =>
  isSaidDone(state) ? [] : ['in-progress', 'done']

/** What looking again finds. */
export const findings = ['holds', 'reopened'] as const
export type Finding = (typeof findings)[number]

/**
 * Where an agreed action stands. `done` is what its owner says; `holds` and `reopened` are what somebody else found who
 * looked again; `withdrawn` is agreed no more, and was never done.
 */
export const improvementStates = [
  'planned',
  'in-progress',
  'done',
  'holds',
  'reopened',
  'withdrawn',
] as const
export type ImprovementState = (typeof improvementStates)[number]

/** Nothing has to be done by its owner any more, or not until somebody looks again. */
export const isSettled = (state: ImprovementState) =>
  state === 'done' || state === 'holds' || state === 'withdrawn'

/** What the office may write of an action. */
export const becomes = ['in-progress', 'done', 'withdrawn'] as const
export type Becomes = (typeof becomes)[number]

/** What may be said next: what was withdrawn is agreed anew, as another action. */
export const nextStates = (state: ImprovementState): readonly Becomes[] =>
  isSettled(state) ? [] : becomes

/** What looking again finds. */
export const findings = ['holds', 'reopened'] as const
export type Finding = (typeof findings)[number]

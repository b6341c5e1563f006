/**
 * What is decided of a remark: taken into account, in part, not, not for this budget to decide, the same as another one,
 * or explained, for a question.
 */
export const verdicts = [
  'accepted',
  'partly',
  'rejected',
  'outside',
  'duplicate',
  'explained',
] as const
export type Verdict = (typeof verdicts)[number]

export const remarkStates = ['open', ...verdicts] as const
export type RemarkState = (typeof remarkStates)[number]

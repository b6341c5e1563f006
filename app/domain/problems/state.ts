/** Where a report stands. The first three are open; of the last four only `fixed` means that something was mended. */
export const problemStates = [
  'open',
  'planned',
  'in-progress',
  'fixed',
  'not-ours',
  'duplicate',
  'cannot',
] as const
export type ProblemState = (typeof problemStates)[number]

const closed: readonly ProblemState[] = ['fixed', 'not-ours', 'duplicate', 'cannot']

export const isClosed = (state: ProblemState) => closed.includes(state)

/** What the office may make of a report: whatever it is not; of a closed one only open again. */
export const nextStates = (state: ProblemState): readonly ProblemState[] =>
  isClosed(state) ? ['open'] : problemStates.filter((next) => next !== 'open' && next !== state)

export const isProblemState = (text: string): text is ProblemState =>
  problemStates.some((state) => state === text)

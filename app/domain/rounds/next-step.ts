import type { Reason } from '../reasons.ts'

/** What the office does with a round, in the order in which it comes up. */
const stepKinds = ['change', 'publish', 'open', 'extend'] as const
export type StepKind = (typeof stepKinds)[number]

/** Where a step stands for one person; `why` is there where it cannot be taken. */
export type NextStep = {
  kind: StepKind
  state: 'possible' | 'waiting' | 'done' | 'not-now'
  why: Reason | null
  /** The act that waits for its second signature. */
  act: number | null
}

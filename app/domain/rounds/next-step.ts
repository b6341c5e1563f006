import type { Rule } from '../permissions/rule.ts'
import type { Reason } from '../reasons.ts'

/**
 * The way of a round from draft to delivery, in its order. Extending a phase is no step of the way: it can be taken at
 * any time.
 */
export type StepKind =
  | 'change'
  | 'announce'
  | 'roll'
  | 'list'
  | 'key'
  | 'open'
  | 'close'
  | 'unseal'
  | 'count'
  | 'result'
  | 'deliver'
  | 'extend'

/**
 * `possible`: by whoever asks; `others`: now, but by another office; `waiting`: for its second signature; `running`:
 * begun and not finished; `itself`: the portal takes it at its time.
 */
export type StepState =
  | 'done'
  | 'possible'
  | 'others'
  | 'waiting'
  | 'running'
  | 'itself'
  | 'not-now'

/** Where a step stands for one person. */
export type NextStep = {
  kind: StepKind
  state: StepState
  /** Why it cannot be taken now; null where it can, or where it is done. */
  why: Reason | null
  /** The act that waits for its second signature. */
  act: number | null
  /** Who takes it, and who signs as the second person; nobody where the portal does it itself. */
  who: Rule['who']
  secondBy: Rule['who']
  /** By when it should be done, or when the portal does it; null where no date says so. */
  due: Date | null
  doneAt: Date | null
  /** How much of it is done, where it has parts: proposals on the list, deliveries that are opened. */
  parts: { done: number; of: number } | null
}

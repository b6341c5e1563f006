import type { Day } from '../calendar/day.ts'
import type { Evidence } from './documents.ts'
import type { ImprovementState } from './state.ts'

export const longestTitle = 120
export const longestText = 2_000

/** Who owes it: whoever provides the service, or the administration itself. */
export const sides = ['provider', 'office'] as const
export type Side = (typeof sides)[number]

/** One thing that became of it, with words; the first is that it was agreed. */
export type ImprovementStep = {
  state: ImprovementState
  at: Date
  /** Whose form it was: an account of the office, or a monitor's. */
  by: string
  monitor: boolean
  text: string
  /** A photo or a paper that shows it; null where none was laid down. */
  evidence: Evidence | null
}

/** An item of a facility's action plan, wherever it comes from. */
export type Improvement = {
  place: string
  number: number
  facility: number
  title: string
  side: Side
  /** The owner by name or office; '' where the side says enough. */
  owner: string
  /** The last day on which it is in time; it is never moved. */
  due: Day
  /** From what it follows: `scorecard/3`, `quarter/2026-3`, `visit/12`, `problem/5`; '' where from none of them. */
  from: string
  state: ImprovementState
  steps: readonly ImprovementStep[]
  /** When anything of it changed last. */
  updated: Date
  /** When somebody who may change it opened it last in the office; null before. */
  opened: Date | null
  /** When it was told to those who lead that it is overdue; null before. */
  escalated: Date | null
}

/** What is agreed. */
export type Plan = Pick<Improvement, 'title' | 'side' | 'owner' | 'due' | 'from'> & { text: string }

const sourceKinds = ['scorecard', 'quarter', 'visit', 'problem'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** From what an item follows, in its parts; null where from nothing. */
export function sourceOf(from: string): { kind: SourceKind; name: string } | null {
  const [kind, name = ''] = from.split('/')
  const known = sourceKinds.find((one) => one === kind)
  return known && name !== '' ? { kind: known, name } : null
}

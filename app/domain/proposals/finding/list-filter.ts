import type { Tyiyn } from '../../money.ts'
import type { Theme } from '../../rounds/round.ts'
import type { ProposalState } from '../proposal.ts'
import type { ListOrder } from './list-order.ts'

/** Hidden ones have a list of their own, with the reasons. */
export type ListState = ProposalState | 'hidden'

/** What a list shows; empty words and nulls leave nothing out. */
export type ListFilter = {
  words: string
  /** `aimak` for the whole aimak. */
  village: number | 'aimak' | null
  theme: Theme | null
  standing: ListState | null
  /** Bounds of what is asked, both included. */
  costFrom: Tyiyn | null
  costTo: Tyiyn | null
}

export type ListQuery = {
  filter: ListFilter
  order: ListOrder
  /** Where the ring of lots is cut open, 0 to 15; only the drawn order looks at it. */
  cut: number
  /** From 1. */
  page: number
}

export const pageLength = 20

/** Whether anything narrows the list down. */
export function isNarrowed(filter: ListFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== '')
}

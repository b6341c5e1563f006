import type { ProposalState } from './proposal.ts'

/** The author may still change the text; whether the date allows it is the table's to say. */
export const changeableStates: readonly ProposalState[] = ['sent', 'returned']

/** A proposal can be taken back from here; after the vote opened the table refuses. */
export const withdrawableStates: readonly ProposalState[] = [
  'sent',
  'returned',
  'checking',
  'accepted',
  'on-ballot',
]

/** What a reader is told of the state: several inner states are "being looked at". */
export const shownStates = [
  'looked-at',
  'accepted',
  'on-ballot',
  'funded',
  'not-funded',
  'rejected',
  'withdrawn',
] as const
export type ShownState = (typeof shownStates)[number]

const statesOf: Record<ShownState, readonly ProposalState[]> = {
  'looked-at': ['sent', 'returned', 'checking'],
  accepted: ['accepted'],
  'on-ballot': ['on-ballot'],
  funded: ['funded'],
  'not-funded': ['not-funded'],
  rejected: ['rejected'],
  withdrawn: ['withdrawn'],
}

export function statesIn(standing: ShownState): readonly ProposalState[] {
  return statesOf[standing]
}

export function shownStateOf(state: ProposalState): ShownState {
  return shownStates.find((standing) => statesOf[standing].includes(state)) ?? 'looked-at'
}

/** What a list shows before anybody filters: everything but what was taken back. */
export const listedStates: readonly ProposalState[] = shownStates
  .filter((standing) => standing !== 'withdrawn')
  .flatMap(statesIn)

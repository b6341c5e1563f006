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

/** Where a proposal can stand before a reader: told by the same word in lists, files, filter and page. */
export const shownStates = [
  'sent',
  'returned',
  'checking',
  'accepted',
  'on-ballot',
  'funded',
  'not-funded',
  'rejected',
  'withdrawn',
] as const satisfies readonly ProposalState[]

/** What a list shows before anybody filters: everything but what was taken back. */
export const listedStates: readonly ProposalState[] = shownStates.filter(
  (state) => state !== 'withdrawn',
)

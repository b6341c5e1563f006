import type { Action } from '#app/domain/permissions/table.ts'
import type { ProposalState } from '#app/domain/proposals/proposal.ts'
import type { Draft } from '#app/domain/proposals/writing/draft.ts'

/** What changing a proposal is called in the table: an answer where the administration gave it back. */
export function changeAction(state: ProposalState): Action {
  return state === 'returned' ? 'answer-return' : 'edit-proposal'
}

/** What sending a draft is called in the table. */
export function sendAction(draft: Draft, state: ProposalState | null): Action {
  if (draft.paper) return 'take-in-paper'
  return state === null ? 'send-proposal' : changeAction(state)
}

import type { Tyiyn } from '../money.ts'
import { ownSum, type Proposal, type ProposalText } from '../proposals/proposal.ts'
import type { Opinion } from './evaluation.ts'

/** What a decision changes in the proposal; `asked` is what lists sort by, in tyiyn. */
export type Effect = Pick<Proposal, 'state' | 'checkedCost' | 'rejection'> & { asked: Tyiyn }

/** A signed opinion: accepted for its checked cost, or rejected with its reason, which is public. */
export function effectOf({ cost, reason, verdict }: Opinion, text: ProposalText): Effect {
  return verdict === 'yes' && cost !== null ? acceptedFor(cost) : rejectedFor(reason, text)
}

export function acceptedFor(cost: Tyiyn): Effect {
  return { state: 'accepted', checkedCost: cost, rejection: null, asked: cost }
}

function rejectedFor(reason: string, text: ProposalText): Effect {
  return { state: 'rejected', checkedCost: null, rejection: reason, asked: ownSum(text) }
}

/** Back to the check: neither rejected nor priced. */
export function reopenedFor(text: ProposalText): Effect {
  return { state: 'checking', checkedCost: null, rejection: null, asked: ownSum(text) }
}

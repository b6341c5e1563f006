import type { Tyiyn } from '../money.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { ownSum, type ProposalText } from '../proposals/proposal.ts'
import type { RoundRules } from '../rounds/round.ts'
import { capOf } from '../rounds/round.ts'

/** What a price is measured against, in tyiyn: the author's own sum and the most one project may cost. */
export type CostBounds = { asked: Tyiyn; cap: Tyiyn | null }

/** The bounds of a proposal by the round's rules; a village without a pot has no cap, for it has no money either. */
export function costBounds(
  text: Pick<ProposalText, 'costLines' | 'village'>,
  rules: Pick<RoundRules, 'pots' | 'capBasisPoints' | 'ownContributionBasisPoints'>,
): CostBounds {
  return { asked: ownSum(text), cap: capOf(rules, text.village) }
}

/** A price there must be, and not above the cap. */
export function checkBounds(cost: Tyiyn | null, { cap }: CostBounds): FieldFault[] {
  if (cost === null || cost === 0) return [fault('cost', 'yes-needs-price', {})]
  return cap !== null && cost > cap ? [fault('cost', 'over-the-cap', { cap, asked: cost })] : []
}

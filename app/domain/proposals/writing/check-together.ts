import { type FieldFault, fault } from '../../outcome.ts'
import { potOf, type Round } from '../../rounds/round.ts'
import type { ProposalText } from '../proposal.ts'
import { checkCap, checkContribution } from './check-money.ts'

/** What is written so far; a piece that is missing was not filled in well yet and has its own fault. */
export type Pieces = Partial<Omit<ProposalText, 'attachments'>>

/** What can only be said of several answers together: the village's money, the cap, the own contribution. */
export function checkTogether(
  { rules }: Pick<Round, 'rules'>,
  villages: readonly number[],
  { village, costLines, contributions }: Pieces,
): FieldFault[] {
  const faults: FieldFault[] = []
  if (village !== undefined && village !== null && !villages.includes(village))
    faults.push(fault('village', 'choose-village', {}))
  else if (village !== undefined && !potOf(rules.pots, village))
    faults.push(fault('village', 'no-money-for-village', {}))
  else if (village !== undefined && costLines) faults.push(...checkCap(rules, village, costLines))
  if (costLines && contributions) faults.push(...checkContribution(rules, costLines, contributions))
  return faults
}

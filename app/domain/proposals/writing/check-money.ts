import { shareUp, sum } from '../../money.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import { capOf, type RoundRules } from '../../rounds/round.ts'
import { type Contribution, type CostLine, lineTotal } from '../proposal.ts'

type MoneyRules = Pick<RoundRules, 'pots' | 'capBasisPoints' | 'ownContributionBasisPoints'>

/** The sum asked stays within the cap of its pot; the fault stands at the sum. */
export function checkCap(
  rules: MoneyRules,
  village: number | null,
  lines: readonly CostLine[],
): FieldFault[] {
  const cap = capOf(rules, village)
  const asked = sum(lines.map(lineTotal))
  if (cap === null) return [fault('village', 'no-money-for-village', {})]
  return asked > cap ? [fault('cost-sum', 'over-the-cap', { cap, asked })] : []
}

/** What residents add reaches the round's least share of the cost. */
export function checkContribution(
  rules: MoneyRules,
  lines: readonly CostLine[],
  contributions: readonly Contribution[],
): FieldFault[] {
  const basisPoints = rules.ownContributionBasisPoints
  const least = shareUp(sum(lines.map(lineTotal)), basisPoints)
  const given = sum(contributions.map(({ value }) => value))
  return given < least
    ? [fault('contribution', 'contribution-too-small', { least, given, basisPoints })]
    : []
}

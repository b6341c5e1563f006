import { tyiyn } from '../money.ts'
import { accepted, fault, type Outcome, type Refusal, refuseInput } from '../outcome.ts'
import type { BallotSheet, SheetProject } from './ballot-sheet.ts'
import { leastOf, sumUp } from './sum-up.ts'

/** A lawful ballot: numbers of proposals, ascending, each once. */
export type Ballot = { choices: readonly number[] }

/** The form field that all choices come in. */
export const choiceField = 'choice'

/** A ballot stands if every choice is on the voter's sheet, none twice, and the round's limits hold. */
export function checkBallot(sheet: BallotSheet, choices: readonly string[]): Outcome<Ballot> {
  const onSheet = new Map(sheet.projects.map((project) => [String(project.number), project]))
  const found = choices.flatMap((choice) => onSheet.get(choice) ?? [])
  if (found.length < choices.length)
    return refuseInput([fault(choiceField, 'choice-not-on-ballot', {})])
  if (new Set(choices).size < choices.length)
    return refuseInput([fault(choiceField, 'choice-twice', {})])
  return (
    checkLimits(sheet, found) ??
    accepted({ choices: found.map(({ number }) => number).sort((a, b) => a - b) })
  )
}

function checkLimits({ limits }: BallotSheet, found: readonly SheetProject[]): Refusal | null {
  const { chosen, over, short } = sumUp(limits, found)
  if (chosen === 0) return refuseInput([fault(choiceField, 'choose-something', {})])
  if (short)
    return refuseInput([fault(choiceField, 'too-few-choices', { min: leastOf(limits), chosen })])
  if (!over) return null
  if (limits.kind === 'approval')
    return refuseInput([fault(choiceField, 'too-many-choices', { max: limits.max, chosen })])
  return refuseInput([fault(choiceField, 'over-the-money', overdrawn(limits.money, found))])
}

/** The first pot whose projects cost more than its money. */
function overdrawn(money: readonly number[], found: readonly SheetProject[]) {
  const sums = money.map((_, pot) =>
    found.reduce((sum, project) => sum + (project.pot === pot ? project.cost : 0), 0),
  )
  const pot = sums.findIndex((sum, index) => sum > (money[index] ?? 0))
  return { sum: tyiyn(sums[pot] ?? 0), money: tyiyn(money[pot] ?? 0) }
}

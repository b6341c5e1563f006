import { authorships, type Rule } from '../permissions/rule.ts'
import { type Action, table } from '../permissions/table.ts'
import { type Phase, phases } from './phase.ts'

/** Actions that depend on the phase or on the freeze of a round. */
export type RoundAction = {
  [A in Action]: (typeof table)[A] extends { phases: readonly Phase[] } | { changesRules: true }
    ? A
    : never
}[Action]

export type MatrixRow = {
  action: RoundAction
  who: Rule['who']
  phases: readonly Phase[]
  /** `until-opening`: refused once the vote is open; `after-opening`: only once it is. */
  limit: 'until-opening' | 'after-opening' | null
}

/** Who may do what in which phase, read off the permission table that the server itself asks. */
export const phaseMatrix: readonly MatrixRow[] = Object.keys(table).flatMap((key) => {
  const action = key as RoundAction // rules without phase and freeze are left out just below
  const rule: Rule = table[action]
  if (!rule.phases && !rule.changesRules) return []
  const limit = rule.changesRules ? 'until-opening' : rule.needsOpenVote ? 'after-opening' : null
  return [{ action, who: rule.who, phases: rule.phases ?? phases, limit } as const]
})

/** What residents and authors can do in a phase. */
export function openToResidents(phase: Phase, voteIsOpen: boolean): RoundAction[] {
  return phaseMatrix
    .filter(({ who }) => who.some((one) => [...authorships, 'resident', 'anyone'].includes(one)))
    .filter((row) => row.phases.includes(phase))
    .filter(({ limit }) => limit === null || (limit === 'after-opening') === voteIsOpen)
    .map(({ action }) => action)
}

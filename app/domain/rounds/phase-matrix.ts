import { authorships, type Rule } from '../permissions/rule.ts'
import { type Action, type ActionDuring, table } from '../permissions/table.ts'
import { type Phase, phases } from './phase.ts'

/** Actions that depend on the phase or on the freeze of a round. */
export type RoundAction =
  | ActionDuring<'round'>
  | { [A in Action]: (typeof table)[A] extends { changesRules: true } ? A : never }[Action]

export type MatrixRow = {
  action: RoundAction
  who: Rule['who']
  /** Who signs as the second person; null where one person is enough. */
  secondBy: Rule['who'] | null
  phases: readonly Phase[]
  /** `until-opening`: refused once the vote is open; `after-opening`: only once it is. */
  limit: 'until-opening' | 'after-opening' | null
}

/** Who may do what in which phase, read off the permission table that the server itself asks. */
export const phaseMatrix: readonly MatrixRow[] = Object.keys(table).flatMap((key) => {
  const action = key as RoundAction // rules without phase and freeze are left out just below
  const rule: Rule = table[action]
  const during = rule.during?.round
  if (!during && !rule.changesRules) return []
  const limit = rule.changesRules ? 'until-opening' : rule.needsOpenVote ? 'after-opening' : null
  const { who, secondBy = null } = rule
  return [{ action, who, secondBy, phases: during ?? phases, limit } as const]
})

/** What can be done in a phase by every resident, and what by authors with their own proposals. */
export function openToResidents(
  phase: Phase,
  voteIsOpen: boolean,
): { residents: RoundAction[]; authors: RoundAction[] } {
  const open = phaseMatrix
    .filter((row) => row.phases.includes(phase))
    .filter(({ limit }) => limit === null || (limit === 'after-opening') === voteIsOpen)
  const of = (some: readonly Rule['who'][number][]) =>
    open.filter(({ who }) => who.some((one) => some.includes(one))).map(({ action }) => action)
  return { residents: of(['resident']), authors: of(authorships) }
}

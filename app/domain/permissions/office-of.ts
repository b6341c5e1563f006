import type { Person } from '../accounts/person.ts'
import { type Role, staffRoles } from '../accounts/role.ts'
import type { Rule } from './rule.ts'
import { type Action, type TwoPersonAction, table } from './table.ts'

/** The office in which a person asks for a pending act, or signs it as the second: the first of the rule that they hold. */
export function officeOf(
  { roles }: Pick<Person, 'roles'>,
  action: TwoPersonAction,
  half: 'first' | 'second',
): Role | null {
  const rule: Rule = table[action]
  const offices = half === 'first' ? rule.who : (rule.secondBy ?? [])
  return roles.find((role) => offices.includes(role)) ?? null
}

/** The offices that may do something at all. */
export function officesOf(action: Action): readonly Role[] {
  const rule: Rule = table[action]
  return staffRoles.filter((role) => rule.who.includes(role))
}

/** The offices that sign a pending act as the second. */
export function signersOf(action: TwoPersonAction): readonly Role[] {
  const rule: Rule = table[action]
  return rule.secondBy ?? []
}

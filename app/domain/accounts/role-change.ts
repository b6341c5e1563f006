import { accepted, type Outcome, type Refusal, refuse } from '../outcome.ts'
import { type Role, roles, staffRoles } from './role.ts'

/** Roles that a municipality's admin gives and takes: residence is not given, the platform's admin is named elsewhere. */
export const grantable: readonly Role[] = roles.filter(
  (role) => role !== 'resident' && role !== 'platform-admin',
)

export type RoleChange = { role: Role; grant: boolean }
type Holder = { id: string; roles: readonly Role[] }

/** Whether a role needs two persons to be given or taken: every one of the administration. */
export function needsTwoPersons(role: Role): boolean {
  return staffRoles.includes(role)
}

/** The roles of a person after a change, in the order of the list, or why it cannot be. */
export function changeRoles(
  actor: Pick<Holder, 'id'>,
  target: Holder,
  change: RoleChange,
): Outcome<Role[]> {
  return checkRoleChange(actor, target, change) ?? accepted(rolesAfter(target.roles, change))
}

/**
 * Nobody changes their own roles: an admin cannot take up another office alone, and a municipality never loses its
 * last admin. Null when the change can be.
 */
export function checkRoleChange(
  actor: Pick<Holder, 'id'>,
  target: Holder,
  { role, grant }: RoleChange,
): Refusal | null {
  if (actor.id === target.id) return refuse('forbidden', 'not-your-own-roles', {})
  if (!grantable.includes(role)) return refuse('input', 'choose-one', {})
  if (target.roles.includes(role) !== grant) return null
  return grant
    ? refuse('conflict', 'has-this-role', { role })
    : refuse('conflict', 'has-not-this-role', { role })
}

export function rolesAfter(held: readonly Role[], { role, grant }: RoleChange): Role[] {
  return roles.filter((one) => (one === role ? grant : held.includes(one)))
}

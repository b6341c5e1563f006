import { accepted, type Outcome, refuse } from '../outcome.ts'
import { type Role, roles } from './role.ts'

/** Roles that a municipality's admin gives and takes: residence is not given, the platform's admin is named elsewhere. */
export const grantable: readonly Role[] = roles.filter(
  (role) => role !== 'resident' && role !== 'platform-admin',
)

export type RoleChange = { role: Role; grant: boolean }
type Holder = { id: string; roles: readonly Role[] }

/**
 * The roles of a person after a change, in the order of the list. Nobody changes their own: an admin cannot take
 * up another office alone, and a municipality never loses its last admin.
 */
export function changeRoles(
  actor: Holder,
  target: Holder,
  { role, grant }: RoleChange,
): Outcome<Role[]> {
  if (actor.id === target.id) return refuse('forbidden', 'not-your-own-roles', {})
  if (!grantable.includes(role)) return refuse('input', 'choose-one', {})
  if (target.roles.includes(role) === grant)
    return grant
      ? refuse('conflict', 'has-this-role', { role })
      : refuse('conflict', 'has-not-this-role', { role })
  return accepted(roles.filter((one) => (one === role ? grant : target.roles.includes(one))))
}

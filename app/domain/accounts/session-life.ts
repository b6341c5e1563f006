import { isStaff, type Role } from './role.ts'

const hour = 3_600_000

/** A sign-in ends after thirty days, whatever happens in between. */
export const longestSession = 30 * 24 * hour

/** How long a session may rest unused: staff sit at shared computers, residents hold their own phone. */
function restAllowed(roles: readonly Role[]): number {
  return isStaff(roles) ? 12 * hour : longestSession
}

/** Whether a session still holds at an instant. */
export function isLive(
  session: { startedAt: Date; lastUsedAt: Date },
  roles: readonly Role[],
  at: Date,
): boolean {
  const age = at.getTime() - session.startedAt.getTime()
  const rested = at.getTime() - session.lastUsedAt.getTime()
  return age < longestSession && rested < restAllowed(roles)
}

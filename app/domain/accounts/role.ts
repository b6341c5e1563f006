/** What a person may be in one municipality; the platform's own admin belongs to the country. */
export const roles = [
  'resident',
  'clerk',
  'evaluator',
  'election-officer',
  'budget-officer',
  'hearing-secretary',
  'monitor',
  'auditor',
  'admin',
  'platform-admin',
] as const
export type Role = (typeof roles)[number]

/** Roles of the administration: they see the office. */
export const staffRoles: readonly Role[] = roles.filter(
  (role) => role !== 'resident' && role !== 'monitor',
)

export function isStaff(held: readonly Role[]): boolean {
  return held.some((role) => staffRoles.includes(role))
}

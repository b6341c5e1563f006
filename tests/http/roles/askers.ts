import { type Role, roles, staffRoles } from '#app/domain/accounts/role.ts'

/**
 * Who may ask: everybody with exactly one role, an author, nobody signed in, and another municipality's staff. The
 * platform's admin has an account of the country, and none in any municipality.
 */
export const askers = [...roles, 'author', 'nobody', 'stranger'] as const
export type Asker = Role | 'author' | 'nobody' | 'stranger'

export const everybody: readonly Asker[] = askers
/** Whoever has an account in this municipality. */
export const signedIn: readonly Asker[] = askers.filter(
  (asker) => !['nobody', 'stranger', 'platform-admin'].includes(asker),
)
export const residents: readonly Asker[] = ['resident', 'author']
/** Whoever enters the office, whatever they may do there. */
export const office: readonly Asker[] = [
  'clerk',
  'evaluator',
  'election-officer',
  'budget-officer',
  'hearing-secretary',
  'auditor',
  'admin',
]
/** Whose phone gives a second factor here. */
export const staff: readonly Asker[] = staffRoles.filter((role) => role !== 'platform-admin')
export const platform: readonly Asker[] = ['platform-admin']

import { type Role, roles, staffRoles } from '#app/domain/accounts/role.ts'

/** Who may ask: everybody with exactly one role, an author, nobody signed in, and another municipality's staff. */
export const askers = [...roles, 'author', 'nobody', 'stranger'] as const
export type Asker = Role | 'author' | 'nobody' | 'stranger'

export const everybody: readonly Asker[] = askers
/** Whoever has an account in this municipality. */
export const signedIn: readonly Asker[] = askers.filter(
  (asker) => asker !== 'nobody' && asker !== 'stranger',
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
/** Whose phone gives a second factor: the office, and the platform's own admin. */
export const staff: readonly Asker[] = staffRoles

import { type Role, roles, staffRoles } from '#app/domain/accounts/role.ts'
import { authorships, type Rule } from '#app/domain/permissions/rule.ts'
import { type Action, type TwoPersonAction, table } from '#app/domain/permissions/table.ts'

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
/** Whose phone gives a second factor here. */
export const staff: readonly Asker[] = staffRoles.filter((role) => role !== 'platform-admin')
export const platform: readonly Asker[] = ['platform-admin']

/**
 * Who is let in, as a row says it: whoever the table of permissions lets do something, whoever it lets sign it as the
 * second, or a list where no permission is asked: what is open to everybody or one's own.
 */
export type Allowed = { may: Action } | { signs: TwoPersonAction } | { who: readonly Asker[] }

/** The same by name. Roles of a municipality count in it alone, and that of the platform on the platform alone. */
export function whoMay(row: Allowed, address: string): readonly Asker[] {
  if ('who' in row) return row.who
  const rule: Rule = 'may' in row ? table[row.may] : table[row.signs]
  const named = 'may' in row ? rule.who : (rule.secondBy ?? [])
  const ofPlatform = address.startsWith('/:language/platform')
  return askers.filter(
    (asker) => isNamed(asker, named) && (asker === 'platform-admin') === ofPlatform,
  )
}

/** An author is a resident; what the rows of authors are about is the author's own. */
const isNamed = (asker: Asker, named: readonly string[]) =>
  named.includes(asker) ||
  (asker === 'author' && ['resident', ...authorships].some((name) => named.includes(name)))

import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import { accountsNumbered } from '#models/accounts/account.server.ts'

/** A person of a line: by name where they have an account here. */
export type Named = { id: string; name: string | null; roles: readonly Role[] }

/** A line with the names of everybody in it, by their ids. */
export type NamedLine = AuditLine & { people: readonly Named[] }

/** Every account that a line names: who acted, and who stands in what it says besides. */
function idsIn({ actor, details }: AuditLine): string[] {
  const texts = Object.values(details).filter((value) => typeof value === 'string')
  return [...(actor ? [actor] : []), ...texts].filter((text) => accountOf(text) !== null)
}

/** Puts names and present roles beside the account numbers that lines hold. */
export async function namePeople(place: string, lines: readonly AuditLine[]): Promise<NamedLine[]> {
  const numbers = lines
    .flatMap(idsIn)
    .map(accountOf)
    .flatMap((id) => (id?.place === place ? [id.number] : []))
  const found = await accountsNumbered(place, [...new Set(numbers)])
  const known = new Map(found.map(({ number, name, roles }) => [number, { name, roles }]))
  const nameOf = (id: string): Named => {
    const account = accountOf(id)
    const here = account?.place === place ? known.get(account.number) : undefined
    return { id, name: here?.name || null, roles: here?.roles ?? [] }
  }
  return lines.map((line) => ({ ...line, people: [...new Set(idsIn(line))].map(nameOf) }))
}

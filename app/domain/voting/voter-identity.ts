import type { Person } from '../accounts/person.ts'

/**
 * What makes a voter one and the same: today the confirmed account. When the roll of residents with their PINs
 * comes, it is the PIN, and nothing else in voting changes.
 */
export function voterIdentity(person: Pick<Person, 'id'>): string {
  return `account|${person.id}`
}

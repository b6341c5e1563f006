import type { Person } from '../accounts/person.ts'

/** What makes a voter one and the same in an opinion poll, which has no roll: the confirmed account. */
export function voterIdentity(person: Pick<Person, 'id'>): string {
  return `account|${person.id}`
}

/** The same in a binding round: the person, by the keyed hash of the PIN; so two accounts of one person are one voter. */
export function personIdentity(person: string): string {
  return `person|${person}`
}

import type { Person } from '#app/domain/accounts/person.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'

/** The situation of somebody of the demonstration at an instant of its past. */
export function asPerson(person: Person, at: Date): Situation {
  return {
    person,
    place: person.place,
    at,
    language: 'ky',
    formKey: null,
    address: 'demonstration',
  }
}

/** What the demonstration does must be lawful: a refusal here is a bug of its own. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.refused) return outcome.value
  const fields = outcome.faults.map(({ field, reason }) => `${field}: ${reason.key}`).join(', ')
  throw new Error(`The demonstration was refused: ${outcome.reason.key} ${fields}`)
}

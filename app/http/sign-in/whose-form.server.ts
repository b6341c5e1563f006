import type { Person } from '#app/domain/accounts/person.ts'
import { sha256 } from '#app/sha256.server.ts'
import { whoseField } from '#app/ui/rejected-form.ts'
import type { Answers } from '../forms/form.server.ts'

/** Tells one person's pages from another's; empty for nobody. */
export function printOf(person: Pick<Person, 'id'> | null): string {
  return person ? sha256(`whose|${person.id}`, 'base64url').slice(0, 16) : ''
}

/** Whether a form was made for somebody else than who sends it: on a shared phone the next one signed in meanwhile. */
export function isOfAnother(answers: Answers, person: Pick<Person, 'id'> | null): boolean {
  const whose = answers[whoseField]?.[0] ?? ''
  return whose !== '' && person !== null && whose !== printOf(person)
}

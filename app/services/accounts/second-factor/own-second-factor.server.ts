import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import { isStaff } from '#app/domain/accounts/role.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readSecondFactor, type SecondFactor } from '#models/accounts/second-factor.server.ts'

/** Whoever asks about their own second factor, with what there is of it. */
export type Own = {
  id: string
  number: number
  person: Person
  /** Whether it was given in this session. */
  given: boolean
  standing: SecondFactor | null
}

/** The staff member who asks, by roles in force or waiting; others have no second factor. */
export async function ownSecondFactor({ person, place }: Situation): Promise<Outcome<Own>> {
  const account = person ? accountOf(person.id) : null
  if (!person || !account) return refuse('forbidden', 'sign-in-first', {})
  const given = !person.dormant
  if (given && !isStaff(person.roles)) return refuse('forbidden', 'no-second-factor', {})
  const standing = await readSecondFactor(place, account.number)
  return accepted({ id: person.id, number: account.number, person, given, standing })
}

/**
 * The salt of an authenticator that is about to be set up: the same while one session looks at the page, another
 * after each set-up, so that nothing need be kept until the first code is typed.
 */
export function nextSalt(session: string, standing: SecondFactor | null): string {
  return sha256(`${session}|${standing?.salt ?? ''}`, 'base64url')
}

/** A first set-up needs none before it; another one needs the present one to have been given. */
export function maySetUp({ given, standing }: Own): Outcome<true> {
  return given || !standing ? accepted(true) : refuse('forbidden', 'second-factor-first', {})
}

import { createHmac } from 'node:crypto'
import type { Person } from '#app/domain/accounts/person.ts'
import { type Carried, carriedIn } from '#app/forms/carried.ts'
import { whoseField } from '#app/forms/rejected-form.ts'
import type { Answers } from '../forms/form.server.ts'
import { generatedSecret } from '../settings/generated-secret.server.ts'
import { settings } from '../settings/settings.server.ts'

/** Tells one person's pages from another's, and nobody whose they are; empty for nobody. */
export function fingerprintOf(person: Pick<Person, 'id'> | null): string {
  if (!person) return ''
  const secret = generatedSecret(settings().dataFolder, 'whose-form')
  return createHmac('sha256', secret).update(person.id).digest('base64url').slice(0, 16)
}

/** Whose page a form was made on; empty for nobody's. */
const whoseIn = (answers: Answers | Carried) =>
  answers[whoseField]?.find((whose) => whose !== '') ?? ''

/** Whether a form was made for somebody else than who sends it: on a shared phone the next one signed in meanwhile. */
export function isOfAnother(answers: Answers, person: Pick<Person, 'id'> | null): boolean {
  const whose = whoseIn(answers)
  return whose !== '' && person !== null && whose !== fingerprintOf(person)
}

/** What was typed, for whoever sends it to be shown again; nothing where it was typed on the page of somebody else. */
export const ownAnswers = (answers: Answers, person: Pick<Person, 'id'> | null): Answers =>
  isOfAnother(answers, person) ? {} : answers

/**
 * What was filled in before the sign-in, for the account that came in by it, and from here on that account's. Null where
 * it was filled in on the page of somebody else.
 */
export function carriedFor(answers: Answers, account: string): Carried | null {
  const carried = carriedIn(answers)
  return isOfAnother({ [whoseField]: [whoseIn(carried)] }, { id: account })
    ? null
    : { ...carried, [whoseField]: [fingerprintOf({ id: account })] }
}

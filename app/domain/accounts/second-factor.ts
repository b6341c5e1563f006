import { accepted, type Outcome, refuse } from '../outcome.ts'
import type { Person } from './person.ts'
import { staffRoles } from './role.ts'

/** A code of the authenticator stands for half a minute; the one before and the one after are taken as well. */
export const stepSeconds = 30
/** How many one-time codes replace a lost phone. */
export const recoveryCodes = 10

/** The half-minute that an instant lies in, counted as every authenticator counts it. */
export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / (stepSeconds * 1_000))
}

/**
 * Who somebody is in a session. Until the second factor was given in it, no role of staff is in force: whatever
 * asks for one refuses, and `dormant` says which would be.
 */
export function inForce(person: Person, secondFactorGiven: boolean): Person {
  if (secondFactorGiven) return person
  const dormant = person.roles.filter((role) => staffRoles.includes(role))
  if (dormant.length === 0) return person
  return { ...person, roles: person.roles.filter((role) => !staffRoles.includes(role)), dormant }
}

/** A code stands when it is one of now and newer than the last that was used. */
export function checkStep(step: number | null, lastStep: number): Outcome<number> {
  if (step === null) return refuse('input', 'authenticator-wrong', {})
  return step > lastStep ? accepted(step) : refuse('input', 'authenticator-used', {})
}

/** Signs of recovery codes: no two that look alike on paper. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** Eight signs in two halves, from eight random bytes; the slight unevenness takes less than a bit of 39. */
export function recoveryCodeOf(bytes: Uint8Array): string {
  const text = [...bytes].map((byte) => signs[byte % signs.length]).join('')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}`
}

/** What was typed as a recovery code, without spaces, hyphens and capitals; null where it cannot be one. */
export function typedRecovery(text: string): string | null {
  const bare = text.toLowerCase().replace(/[\s\u00a0-]/g, '')
  return bare.length === 8 && [...bare].every((sign) => signs.includes(sign)) ? bare : null
}

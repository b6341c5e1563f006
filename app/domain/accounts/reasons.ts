import type { Role } from './role.ts'

/** Why an account, a sign-in or a code may be refused. */
export type AccountReasons = {
  'sign-in-wrong': Record<never, never>
  /** The page was opened by one person and sent while another is signed in. */
  'form-of-another': Record<never, never>
  'too-many-tries': { minutes: number }
  'too-many-codes': { minutes: number }
  'too-many-codes-today': Record<never, never>
  'not-a-phone-or-mail': Record<never, never>
  'phone-of-elsewhere': Record<never, never>
  'mail-in-two-alphabets': Record<never, never>
  'password-too-short': { min: number }
  'password-too-common': Record<never, never>
  'password-wrong': Record<never, never>
  'code-wrong': Record<never, never>
  'code-expired': Record<never, never>
  'authenticator-wrong': Record<never, never>
  'authenticator-used': Record<never, never>
  'second-factor-changed': Record<never, never>
  'no-second-factor': Record<never, never>
  'not-your-own-second-factor': Record<never, never>
  'village-stands': Record<never, never>
  'village-during-vote': Record<never, never>
  'under-age-to-register': { min: number }
  'not-a-birth-date': Record<never, never>
  'day-not-yet': Record<never, never>
  'since-before-birth': Record<never, never>
  'already-registered': Record<never, never>
  'no-sms-here': Record<never, never>
  'no-mail-here': Record<never, never>
  'contact-stands': Record<never, never>
  /** Whose office another one gives or takes. */
  'contact-of-office': Record<never, never>
  'contact-during-vote': Record<never, never>
  'no-account-of-pin': Record<never, never>
  'pin-not-the-accounts': Record<never, never>
  'no-such-account': Record<never, never>
  'nobody-by-that-contact': Record<never, never>
  'not-your-own-roles': Record<never, never>
  'has-this-role': { role: Role }
  'has-not-this-role': { role: Role }
  /** Under an office the name stays as others signed it. */
  'name-of-office': Record<never, never>
  /** Somebody with an office gives it up first. */
  'roles-first': Record<never, never>
  /** Under a new account the same person could vote again. */
  'vote-under-way': Record<never, never>
}

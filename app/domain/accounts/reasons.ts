/** Why an account, a sign-in or a code may be refused. */
export type AccountReasons = {
  'sign-in-wrong': Record<never, never>
  'too-many-tries': { minutes: number }
  'not-a-phone-or-mail': Record<never, never>
  'password-too-short': { min: number }
  'code-wrong': Record<never, never>
  'code-expired': Record<never, never>
  'under-age-to-register': { min: number }
}

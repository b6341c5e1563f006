import type { AccountReasons } from '#app/domain/accounts/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'

export const accountReasons: ReasonTexts<AccountReasons> = {
  'sign-in-wrong': () => 'The phone, e-mail or password does not match. Check and type it again',
  'too-many-tries': ({ minutes }) =>
    plural(minutes, 'en', {
      one: 'Too many tries. Try again in a minute',
      other: `Too many tries. Try again in ${count(minutes, 'en')} minutes`,
    }),
  'not-a-phone-or-mail': () => 'Write your phone number or e-mail, for example 0700 123 456',
  'password-too-short': ({ min }) => `Use a password of at least ${count(min, 'en')} characters`,
  'code-wrong': () => 'The code does not match. Check the message and type it again',
  'code-expired': () => 'The code has expired. Ask for a new one',
  'under-age-to-register': ({ min }) => `You can register from the age of ${count(min, 'en')}`,
}

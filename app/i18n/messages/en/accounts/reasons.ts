import type { AccountReasons } from '#app/domain/accounts/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'
import { roleNames } from '../frame/permissions.ts'

export const accountReasons: ReasonTexts<AccountReasons> = {
  'sign-in-wrong': () => 'The phone, e-mail or password does not match. Check and type it again',
  'form-of-another': () =>
    'This page was opened while another person was signed in, and now you are. Nothing was done, and what was written is not shown: open the page again and fill the form in as yourself',
  'too-many-tries': ({ minutes }) =>
    plural(minutes, 'en', {
      one: 'Too many tries. Try again in a minute',
      other: `Too many tries. Try again in ${count(minutes, 'en')} minutes`,
    }),
  'too-many-codes': ({ minutes }) => {
    const sooner =
      'If you need it sooner, ask for it on a phone or computer on which you signed in before. The ayil okmotu also takes proposals and remarks on paper'
    return plural(minutes, 'en', {
      one: `Too many codes were asked for. Try again in a minute. ${sooner}`,
      other: `Too many codes were asked for. Try again in ${count(minutes, 'en')} minutes. ${sooner}`,
    })
  },
  'too-many-codes-today': () =>
    'Too many codes were sent to phones here today; they are sent again from tomorrow on. If you need one sooner, write an e-mail address instead of the phone, ask on a phone or computer on which you signed in before. The ayil okmotu also takes proposals and remarks on paper',
  'not-a-phone-or-mail': () => 'Write your phone number or e-mail, for example 0700 123 456',
  'phone-of-elsewhere': () =>
    'This is not a number of Kyrgyzstan. Codes go to numbers with +996 only, for example 0700 123 456. Write such a number, or your e-mail',
  'mail-in-two-alphabets': () =>
    'There is a Cyrillic letter in this e-mail address, perhaps а, е, о, с or х. Type the address in Latin letters',
  'password-too-short': ({ min }) => `Use a password of at least ${count(min, 'en')} characters`,
  'password-too-common': () => 'This password is easy to guess. Think of another',
  'password-wrong': () => 'The current password does not match. Type it again',
  'code-wrong': () => 'The code does not match. Check the message and type it again',
  'code-expired': () => 'This code no longer works. Ask for a new one',
  'authenticator-wrong': () => 'The code does not match. Type the one that the app shows now',
  'authenticator-used': () => 'This code has been used. Wait until the app shows a new one',
  'second-factor-changed': () => 'The sign-in code was set up elsewhere meanwhile. Reload the page',
  'no-second-factor': () => 'No sign-in code is set up here',
  'not-your-own-second-factor': () => 'You cannot reset your own sign-in code. Ask another admin',
  'village-stands': () => 'Your village stands as before; there is nothing to choose',
  'village-during-vote': () =>
    'A vote is open or being counted. You can change the village after the result is published: otherwise one person would decide in one vote on the money of two villages',
  'under-age-to-register': ({ min }) => `You can register from the age of ${count(min, 'en')}`,
  'not-a-birth-date': () => 'Check the date of birth',
  'day-not-yet': () => 'This day has not come yet. Check the date',
  'since-before-birth': () => 'This date is before the date of birth. Check it',
  'already-registered': () => 'There is an account with this phone or e-mail already',
  'no-sms-here': () => 'SMS are not sent here yet. Write your e-mail',
  'no-mail-here': () => 'E-mails are not sent here yet. Write your phone number',
  'contact-stands': () => 'Your account has this phone or e-mail already. Write another',
  'contact-of-office': () =>
    'This person holds an office: their contact is not replaced here. An admin takes the role first',
  'contact-during-vote': () =>
    'A vote or its count is under way. It can be replaced once the result is published',
  'no-account-of-pin': () => 'This PIN is noted for no account: write the lost phone or e-mail',
  'pin-not-the-accounts': () =>
    'The PIN of somebody else is noted for this account: its contact is not replaced',
  'no-such-account': () => 'There is no such account',
  'nobody-by-that-contact': () => 'Nobody is registered with this phone or e-mail',
  'not-your-own-roles': () => 'You cannot change your own roles. Ask another admin',
  'has-this-role': ({ role }) => `This person has the role already: ${roleNames[role]}`,
  'name-of-office': () =>
    'While you hold a role your name cannot be changed, because it stands under signed decisions. An admin takes the role back with a second signature, you correct the name, and the role is given again',
  'roles-first': () =>
    'You hold a role: an admin takes it back first, then you can close the account',
  'vote-under-way': () =>
    'A vote is open or being counted. You can close after the result is published: otherwise somebody could register again and vote a second time',
  'has-not-this-role': ({ role }) => `This person does not have the role: ${roleNames[role]}`,
}

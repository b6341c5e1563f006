import type { accountRetention } from '#app/domain/accounts/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const accountRetentionWords: RetentionWordsOf<typeof accountRetention> = {
  accounts: {
    what: 'Your name, phone or e-mail, date of birth, village and since when you live there, roles and the fingerprint of your password',
    why: 'To sign in, and to know who lives in which village',
  },
  'second-factors': {
    what: 'The mark of a member of staff’s authenticator and the fingerprints of one-time codes',
    why: 'Nobody works in the office by a password alone',
  },
  sessions: {
    what: 'Who signed in when, in which browser and system',
    why: 'To stay signed in, and to sign out on other devices',
    goes: () => 'Removed as soon as the sign-in runs out',
  },
  'one-time-codes': {
    what: 'The fingerprint of a code that was sent, the phone or e-mail it went to, and the registration that waits for it',
    why: 'To prove that a phone or mailbox is your own',
    goes: (term) => `Removed after the code has run out: ${term}`,
  },
  throttles: {
    what: 'How often somebody tried to sign in or asked for a code, under a fingerprint without a name',
    why: 'So that passwords and codes cannot be guessed by trying',
    goes: (term) => `Removed after the ban has ended: ${term}`,
  },
}

import { hours, minutes, type Retention } from '../records/kept.ts'

export const accountRetention = {
  accounts: {
    what: 'name, contact, birthday, village and roles of a person, with the hash of the password',
    why: 'to sign in, to know who is a resident of where, and to hold staff to what they signed',
    stays: 'always',
  },
  'second-factors': {
    what: 'the enciphered secret of an authenticator and the hashes of one-time codes',
    why: 'nobody works in the office by a password alone',
    stays: 'always',
  },
  sessions: {
    what: 'who is signed in, since when, in which browser and system',
    why: 'to stay signed in, and to see and end the sign-ins on other devices',
    stays: { since: 'expiresAt', seconds: 0 },
  },
  'one-time-codes': {
    what: 'the hash of a code that was sent, with the registration that waits for it',
    why: 'to prove that a phone or mailbox is the person’s own',
    stays: { since: 'expiresAt', seconds: hours(1) },
  },
  throttles: {
    what: 'how often somebody tried to sign in or asked for a code, under a hash',
    why: 'passwords and codes cannot be guessed by trying',
    stays: { since: 'until', seconds: minutes(1) },
  },
} as const satisfies Retention

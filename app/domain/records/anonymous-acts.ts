import type { AuditAction } from './audit-words.ts'
import { readActs } from './read-acts.ts'

const anonymous: readonly string[] = [
  'proposal-reported',
  'problem-complained',
  'budget-followed',
  'budget-unfollowed',
  'services-followed',
  'services-unfollowed',
] satisfies AuditAction[]

/** Acts that the log keeps without the person and with the day only. */
export const isAnonymousAct = (act: string) => anonymous.includes(act)

const guests: readonly string[] = [
  'account-registered',
  'code-sent-again',
  'new-password-asked',
  'password-changed',
  'problem-cleaned',
  'problem-code-sent',
  'problem-followed',
  'problem-reopened',
  'problem-reported',
  'problem-said-still',
  'registration-begun',
] satisfies AuditAction[]

/** Acts that people do who are not signed in: without an actor they are theirs, and not the portal's own. */
export const isGuestAct = (act: string) => guests.includes(act)

const unseen: readonly string[] = [
  ...readActs,
  'proposal-reported',
  'problem-complained',
  'budget-followed',
  'budget-unfollowed',
  'services-followed',
  'services-unfollowed',
  'code-sent-again',
  'contact-asked',
  'contact-changed',
  'village-changed',
  'new-password-asked',
  'password-changed',
  'recovery-codes-renewed',
  'registration-begun',
  'second-factor-given',
  'second-factor-reset',
  'second-factor-set-up',
  'session-revoked',
  'signed-in',
] satisfies AuditAction[]

/**
 * Acts after which no page that everybody sees is another one: of one's own account, some of them open to strangers; what
 * was only read; and a report.
 */
export const isUnseenAct = (act: string) => unseen.includes(act)

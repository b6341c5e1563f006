import type { AuditAction } from './audit-words.ts'

/** Acts that change nothing: somebody of the office was shown names or contacts of others. */
export const readActs = [
  'author-contact-read',
  'invitations-read',
  'paper-citizens-read',
  'people-read',
  'problem-sender-read',
  'roll-read',
] as const satisfies readonly AuditAction[]
export type ReadAct = (typeof readActs)[number]

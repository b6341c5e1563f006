/**
 * Every act that a line of the audit chain can tell of. What is not in this list cannot be recorded, and what has no
 * sentence in each language does not compile.
 */
export const auditActs = [
  'account-registered',
  'act-asked',
  'act-declined',
  'appeal-decided',
  'appeal-sent',
  'ballot-cast',
  'check-assigned',
  'check-judged',
  'co-author-declined',
  'co-author-invited',
  'co-author-joined',
  'code-sent-again',
  'colleague-added',
  'count-asked',
  'count-stopped',
  'delivery-updated',
  'election-imported',
  'exclusion-linked',
  'exclusion-unlinked',
  'extend-phase',
  'legal-check-passed',
  'list-published',
  'new-password-asked',
  'open-vote',
  'outlines-taken',
  'paper-taken-in',
  'password-changed',
  'people-read',
  'proposal-accepted',
  'proposal-changed',
  'proposal-hidden',
  'proposal-rejected',
  'proposal-reported',
  'proposal-returned',
  'proposal-sent',
  'proposal-shown',
  'proposal-withdrawn',
  'publish-result',
  'recovery-codes-renewed',
  'registration-begun',
  'report-dismissed',
  'role-granted',
  'role-revoked',
  'round-changed',
  'round-created',
  'second-factor-given',
  'second-factor-reset',
  'second-factor-set-up',
  'session-revoked',
  'signature-refused',
  'signed-in',
  'slot-key-destroyed',
  'territory-changed',
  'territory-ended',
  'territory-renamed',
  'village-added',
  'votes-counted',
] as const
export type AuditAct = (typeof auditActs)[number]

/** What a line may say besides; never personal data, never a choice. */
export const auditDetails = [
  'act',
  'added',
  'agreed',
  'asked',
  'ballots',
  'by',
  'codes',
  'cost',
  'due',
  'ended',
  'from',
  'funded',
  'ground',
  'hash',
  'inputs',
  'kind',
  'later',
  'name',
  'number',
  'on',
  'other',
  'outcome',
  'outlines',
  'people',
  'phase',
  'planned',
  'projects',
  'reason',
  'role',
  'round',
  'short',
  'spent',
  'step',
  'successors',
  'to',
  'verdict',
  'version',
  'year',
] as const
export type AuditDetail = (typeof auditDetails)[number]

/** Acts of a round that everybody may read, with their reason. */
export const publicActs: readonly AuditAct[] = [
  'round-created',
  'list-published',
  'open-vote',
  'extend-phase',
  'votes-counted',
  'publish-result',
  'slot-key-destroyed',
]

/** Whether a stored code is one that has words; a line of an older version is shown by its code. */
export function isAuditAct(code: string): code is AuditAct {
  return auditActs.some((act) => act === code)
}

export function isAuditDetail(name: string): name is AuditDetail {
  return auditDetails.some((detail) => detail === name)
}

import { listed } from '../nouns.ts'

const acts = listed('auditActions')

/**
 * Every act that a line of the audit chain can tell of, from the list of each noun. What is in none cannot be recorded,
 * and what has no sentence in each language does not compile.
 */
export type AuditAction = keyof typeof acts

// Which keys there are is in the type; Object.keys knows only that they are words.
export const auditActions = (Object.keys(acts) as AuditAction[]).sort()

/** What a line may say besides; never personal data, never a choice. */
const auditDetails = [
  'act',
  'added',
  'adults',
  'agreed',
  'asked',
  'ballots',
  'by',
  'codes',
  'cost',
  'departs',
  'done',
  'due',
  'ended',
  'from',
  'funded',
  'ground',
  'groups',
  'hash',
  'inputs',
  'kept',
  'kind',
  'later',
  'more',
  'name',
  'number',
  'on',
  'other',
  'outcome',
  'outlines',
  'people',
  'phase',
  'planned',
  'population',
  'projects',
  'reason',
  'resolution',
  'role',
  'round',
  'rounds',
  'rows',
  'short',
  'signed',
  'spent',
  'step',
  'successors',
  'table',
  'to',
  'unanswered',
  'verdict',
  'version',
  'year',
] as const
export type AuditDetail = (typeof auditDetails)[number]

/** Acts of a round that everybody may read, with their reason. */
export const publicActs = auditActions.filter((act) => acts[act] === 'everybody')

/** Whether a stored code is one that has words; a line of an older version is shown by its code. */
export function isAuditAction(code: string): code is AuditAction {
  return auditActions.some((act) => act === code)
}

export function isAuditDetail(name: string): name is AuditDetail {
  return auditDetails.some((detail) => detail === name)
}

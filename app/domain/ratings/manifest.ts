import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import { minutes, type Retention } from '../retention-rule.ts'
import { ratingPermissions } from './permissions.ts'
import type { RatingReasons } from './reasons.ts'

export const ratingAuditActions = {
  'facility-rated': 'office',
  'reply-asked': 'everybody',
  'ratings-replied': 'everybody',
  'rating-hidden': 'everybody',
} as const satisfies AuditActions

/** What ratings lay on the desk. */
export type RatingWork = { 'rating-reply': { number: number; name: string } }

export const ratingRetention = {
  ratings: { about: 'person', stays: 'always' },
  'rating-replies': { about: 'office', stays: 'always' },
  /** From which address one came: only as long as a burst can be seen. */
  'rating-traces': { about: 'nobody', stays: { since: 'at', seconds: minutes(10) } },
} as const satisfies Retention

export const ratingLists = {
  permissions: ratingPermissions,
  auditActions: ratingAuditActions,
  retention: ratingRetention,
  reasons: typesOf<RatingReasons>(),
  work: typesOf<RatingWork>(),
} satisfies NounLists

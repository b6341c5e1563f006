import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Rule } from '../permissions/rule.ts'
import { days, type Retention } from '../retention-rule.ts'
import type { FollowingMessages } from './messages.ts'
import { toldDays } from './told.ts'

const followingPermissions = {
  'follow-budget': { who: ['resident'] },
  'follow-services': { who: ['resident'] },
} as const satisfies Record<string, Rule>

/** Told without who it was: what somebody reads is nobody's business. */
export const followingAuditActions = {
  'budget-followed': 'office',
  'budget-unfollowed': 'office',
  'services-followed': 'office',
  'services-unfollowed': 'office',
} as const satisfies AuditActions

export const followingRetention = {
  'budget-follows': { about: 'person', stays: 'always', goesWithAccount: true },
  'service-follows': { about: 'person', stays: 'always', goesWithAccount: true },
  'told-follows': {
    about: 'person',
    stays: { since: 'at', seconds: days(toldDays) },
    goesWithAccount: true,
  },
} as const satisfies Retention

/** Why something is not followed. */
export type FollowingReasons = {
  'followed-too-many': { max: number }
  'followed-too-many-services': { max: number }
  'followed-nothing': object
}

export const followingLists = {
  permissions: followingPermissions,
  auditActions: followingAuditActions,
  retention: followingRetention,
  reasons: typesOf<FollowingReasons>(),
  messages: typesOf<FollowingMessages>(),
} satisfies NounLists

import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { ExtensionContent, OpeningContent } from './act-contents.ts'
import { roundAuditActions } from './audit-actions.ts'
import { roundPermissions } from './permissions.ts'
import type { RoundMessages } from './plan/messages.ts'
import type { RoundReasons } from './reasons.ts'

/** What rounds lay on the desk, with what its sentence needs. */
export type RoundWork = {
  'publish-list': { title: string; count: number }
  'open-vote': { title: string }
  /** A round that was begun and not published. */
  'finish-round': { title: string }
}

export const roundRetention = {
  rounds: {
    about: 'nobody',
    stays: 'always',
  },
  'pending-acts': {
    about: 'office',
    stays: 'always',
  },
} as const satisfies Retention

export const roundLists = {
  permissions: roundPermissions,
  auditActions: roundAuditActions,
  retention: roundRetention,
  reasons: typesOf<RoundReasons>(),
  messages: typesOf<RoundMessages>(),
  work: typesOf<RoundWork>(),
  signed: typesOf<{ 'open-vote': OpeningContent; 'extend-phase': ExtensionContent }>(),
} satisfies NounLists

import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { ClassificationImports } from './imports.ts'
import { classificationPermissions } from './permissions.ts'
import type { ClassificationReasons } from './reasons.ts'

export const classificationAuditActions = {
  'classifications-taken': 'everybody',
} as const satisfies AuditActions

export const classificationRetention = {
  classifications: { about: 'nobody', stays: 'always' },
} as const satisfies Retention

export const classificationLists = {
  permissions: classificationPermissions,
  auditActions: classificationAuditActions,
  retention: classificationRetention,
  reasons: typesOf<ClassificationReasons>(),
  imports: typesOf<ClassificationImports>(),
} satisfies NounLists

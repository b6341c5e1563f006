import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { SignatureReasons } from './reasons.ts'

export const signatureAuditActions = {
  'act-asked': 'office',
  'act-declined': 'office',
  'act-ended': 'office',
  'act-withdrawn': 'office',
} as const satisfies AuditActions

export const signatureLists = {
  auditActions: signatureAuditActions,
  reasons: typesOf<SignatureReasons>(),
} satisfies NounLists

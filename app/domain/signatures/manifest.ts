import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { SignatureReasons } from './reasons.ts'

export const signatureActs = {
  'act-asked': 'office',
  'act-declined': 'office',
  'act-ended': 'office',
  'act-withdrawn': 'office',
} as const satisfies AuditActions

export const signatureLists = {
  acts: signatureActs,
  reasons: typesOf<SignatureReasons>(),
} satisfies NounLists

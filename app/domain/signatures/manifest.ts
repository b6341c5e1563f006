import type { AuditActs } from '../audit-acts.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { SignatureReasons } from './reasons.ts'

export const signatureActs = {
  'act-asked': 'office',
  'act-declined': 'office',
  'act-ended': 'office',
  'act-withdrawn': 'office',
} as const satisfies AuditActs

export const signatureLists = {
  acts: signatureActs,
  reasons: typesOf<SignatureReasons>(),
} satisfies NounLists

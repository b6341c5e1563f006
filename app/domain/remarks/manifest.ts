import type { AuditActs } from '../audit-acts.ts'
import type { Retention } from '../kept.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import { remarkPermissions } from './permissions.ts'
import type { RemarkReasons } from './reasons.ts'

export const remarkActs = {
  'remark-written': 'office',
  'remark-joined': 'office',
  'remark-hidden': 'office',
  'remark-shown': 'office',
} as const satisfies AuditActs

export const remarkRetention = {
  remarks: { about: 'person', stays: 'always' },
  'remark-voices': { about: 'person', stays: 'always' },
} as const satisfies Retention

export const remarkLists = {
  permissions: remarkPermissions,
  acts: remarkActs,
  retention: remarkRetention,
  reasons: typesOf<RemarkReasons>(),
} satisfies NounLists

import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { ImportReasons } from './reasons.ts'

export const importAuditActions = {
  'import-stopped': 'office',
} as const satisfies AuditActions

/** A preview lives a day, the name and hash of a file that was taken in a year: `until` says which. */
export const importRetention = {
  imports: { about: 'office', stays: { since: 'until', seconds: 0 } },
  'import-files': { about: 'office', stays: { since: 'until', seconds: 0 } },
  'import-rows': { about: 'office', stays: { since: 'until', seconds: 0 } },
} as const satisfies Retention

export type ImportRuns = { 'read-import': { rows: number } }

export const importLists = {
  auditActions: importAuditActions,
  retention: importRetention,
  reasons: typesOf<ImportReasons>(),
  runs: typesOf<ImportRuns>(),
} satisfies NounLists

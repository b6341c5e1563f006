import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Rule } from '../permissions/rule.ts'
import type { Retention } from '../retention-rule.ts'
import type { AdoptionContent } from './adoption.ts'
import type { BudgetReasons } from './reasons.ts'

const budgetPermissions = {
  /** Versions that are worked on, and their findings. */
  'see-budget-work': { who: ['budget-officer', 'clerk', 'hearing-secretary', 'auditor', 'admin'] },
  'write-budget': { who: ['budget-officer'] },
  'publish-budget': { who: ['budget-officer'] },
  /** What the kenesh adopted: who keeps its papers signs that this is it. */
  'adopt-budget': { who: ['budget-officer'], secondBy: ['hearing-secretary', 'clerk'] },
} as const satisfies Record<string, Rule>

export const budgetAuditActions = {
  'budget-begun': 'office',
  'budget-finding-noted': 'office',
  'budget-lines-changed': 'office',
  'budget-based-anew': 'office',
  'budget-deleted': 'office',
  'budget-reading-stopped': 'office',
  'budget-dates-set': 'everybody',
  'budget-line-explained': 'everybody',
  'budget-prices-set': 'everybody',
  'budget-published': 'everybody',
} as const satisfies AuditActions

export const budgetRetention = {
  'budget-versions': { about: 'office', stays: 'always' },
  'budget-lines': { about: 'nobody', stays: 'always' },
  'budget-line-words': { about: 'nobody', stays: 'always' },
  'budget-dates': { about: 'nobody', stays: 'always' },
  'budget-prices': { about: 'nobody', stays: 'always' },
  'budget-columns': { about: 'nobody', stays: 'always' },
  'budget-rehearsals': { about: 'office', stays: { since: 'until', seconds: 0 } },
  'budget-rehearsal-lines': { about: 'office', stays: { since: 'until', seconds: 0 } },
} as const satisfies Retention

export type BudgetRuns = { 'read-budget': { rows: number } }

export const budgetLists = {
  permissions: budgetPermissions,
  auditActions: budgetAuditActions,
  retention: budgetRetention,
  reasons: typesOf<BudgetReasons>(),
  runs: typesOf<BudgetRuns>(),
  signed: typesOf<{ 'adopt-budget': AdoptionContent }>(),
} satisfies NounLists

import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import { tallyPermissions } from './permissions.ts'
import type { PublicationContent } from './publication-content.ts'
import type { TallyReasons } from './reasons.ts'

export const tallyAuditActions = {
  'count-asked': 'office',
  'count-stopped': 'office',
  'votes-counted': 'everybody',
} as const satisfies AuditActions

/** What the count lays on the desk, with what its sentence needs. */
export type TallyWork = {
  'count-votes': { title: string }
  'publish-result': { title: string }
}

/** How far a count has come: which pot, and how often its shares were tried. */
export type CountProgress = { pot: number; pots: number; run: number }

export type TallyRuns = { 'count-votes': CountProgress }

export const tallyRetention = {
  results: {
    about: 'nobody',
    stays: 'always',
  },
  'result-explanations': {
    about: 'nobody',
    stays: 'always',
  },
} as const satisfies Retention

export const tallyLists = {
  permissions: tallyPermissions,
  auditActions: tallyAuditActions,
  retention: tallyRetention,
  reasons: typesOf<TallyReasons>(),
  work: typesOf<TallyWork>(),
  runs: typesOf<TallyRuns>(),
  signed: typesOf<{
    'publish-result': PublicationContent
    /** How many envelopes go with the keys. */
    'destroy-keys': { envelopes: number }
  }>(),
} satisfies NounLists

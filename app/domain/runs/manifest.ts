import { type NounLists, typesOf } from '../noun-lists.ts'
import { days, type Retention } from '../retention-rule.ts'

export const runRetention = {
  // The scheduler's own: when each regular job ran and runs next.
  agendaJobs: {
    about: 'nobody',
    stays: 'always',
  },
  runs: {
    about: 'office',
    stays: { since: 'endedAt', seconds: days(30) },
  },
} as const satisfies Retention

/** Why long work is not begun, not stopped or has failed. */
export type RunReasons = {
  'no-such-run': Record<never, never>
  'run-failed': Record<never, never>
}

export const runLists = {
  retention: runRetention,
  reasons: typesOf<RunReasons>(),
} satisfies NounLists

import type { Jobs } from '../job.ts'
import { remindOfChecks } from './remind-of-checks.server.ts'

export const evaluationJobs = {
  'remind-of-checks': { every: '1 hour', run: ({ now }) => remindOfChecks(now()) },
} as const satisfies Jobs

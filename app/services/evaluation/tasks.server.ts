import type { NounTasks } from '../noun-tasks.ts'
import { appealWork } from './appeal-work.server.ts'
import { checkWork } from './desk-work.server.ts'
import { remindOfChecks } from './remind-of-checks.server.ts'
import { reportWork } from './report-work.server.ts'

export const evaluationTasks = {
  jobs: {
    'remind-of-checks': { every: '1 hour', run: ({ now }) => remindOfChecks(now()) },
  },
  desk: { checks: checkWork, appeals: appealWork, reports: reportWork },
} as const satisfies NounTasks

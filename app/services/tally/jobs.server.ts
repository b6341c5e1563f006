import type { Jobs } from '../job.ts'
import { takeUpCounts } from './take-up-counts.server.ts'

export const tallyJobs = {
  'take-up-counts': { every: '10 seconds', run: ({ vault, now }) => takeUpCounts(vault(), now) },
} as const satisfies Jobs

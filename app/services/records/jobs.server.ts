import type { Jobs } from '../job.ts'
import { removeUnusedFiles } from './remove-unused-files.server.ts'

export const recordJobs = {
  'remove-unused-files': { every: '1 day', run: ({ now }) => removeUnusedFiles(now()) },
} as const satisfies Jobs

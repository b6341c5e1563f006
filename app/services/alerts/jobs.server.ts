import type { Jobs } from '../job.ts'
import { sendWaiting } from './send-waiting.server.ts'

export const alertJobs = {
  'send-messages': { every: '5 seconds', run: ({ now, portal }) => sendWaiting(now, portal) },
} as const satisfies Jobs

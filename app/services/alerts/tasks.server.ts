import type { NounTasks } from '../noun-tasks.ts'
import { sendWaiting } from './send-waiting.server.ts'

export const alertTasks = {
  jobs: {
    'send-messages': { every: '5 seconds', run: ({ now, portal }) => sendWaiting(now, portal) },
  },
} as const satisfies NounTasks

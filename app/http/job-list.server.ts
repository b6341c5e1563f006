import { sendWaiting } from '#app/services/alerts/send-waiting.server.ts'
import { now } from './clock.server.ts'
import type { Job } from './jobs.server.ts'

/** Every job of the portal; each noun's work lies in its services. */
export const jobList: readonly Job[] = [
  {
    name: 'send-messages',
    every: '5 seconds',
    async run() {
      await sendWaiting(now)
    },
  },
]

import { sendWaiting } from '#app/services/alerts/send-waiting.server.ts'
import { removeUnusedFiles } from '#app/services/records/remove-unused-files.server.ts'
import { now } from '../settings/clock.server.ts'
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
  {
    name: 'remove-unused-files',
    every: '1 day',
    async run(at) {
      await removeUnusedFiles(at)
    },
  },
]

import { sendWaiting } from '#app/services/alerts/send-waiting.server.ts'
import { removeUnusedFiles } from '#app/services/records/remove-unused-files.server.ts'
import { takeUpCounts } from '#app/services/tally/take-up-counts.server.ts'
import { now } from '../settings/clock.server.ts'
import { vault } from '../settings/vault.server.ts'
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
    name: 'take-up-counts',
    every: '10 seconds',
    async run() {
      await takeUpCounts(vault(), now)
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

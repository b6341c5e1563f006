import type { Jobs } from '../job.ts'
import { sealVotes } from './seal-vote.server.ts'

export const votingJobs = {
  'seal-votes': { every: '10 seconds', run: ({ clock, now }) => sealVotes(clock, now()) },
} as const satisfies Jobs

import type { NounTasks } from '../noun-tasks.ts'
import { sealVotes } from './seal-vote.server.ts'

export const votingTasks = {
  jobs: {
    'seal-votes': { every: '10 seconds', run: ({ clock, now }) => sealVotes(clock, now()) },
  },
} as const satisfies NounTasks

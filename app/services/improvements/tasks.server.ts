import type { NounTasks } from '../noun-tasks.ts'
import { improvementWork } from './desk-work.server.ts'
import { escalateImprovements } from './escalate-improvements.server.ts'

export const improvementTasks = {
  jobs: {
    'escalate-improvements': { every: '1 hour', run: ({ now }) => escalateImprovements(now()) },
  },
  desk: { improvements: improvementWork },
} as const satisfies NounTasks

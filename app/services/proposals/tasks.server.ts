import type { NounTasks } from '../noun-tasks.ts'
import { paperWork } from './writing/desk-work.server.ts'

export const proposalTasks = {
  desk: { papers: paperWork },
} as const satisfies NounTasks

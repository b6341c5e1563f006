import type { NounTasks } from '../noun-tasks.ts'
import { roundWork } from './office/desk-work.server.ts'

export const roundTasks = {
  desk: { rounds: roundWork },
} as const satisfies NounTasks

import type { NounTasks } from '../noun-tasks.ts'
import { takeCollectedVisits } from './imports.server.ts'

export const visitTasks = {
  imports: { visits: takeCollectedVisits },
} as const satisfies NounTasks

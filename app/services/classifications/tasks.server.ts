import type { NounTasks } from '../noun-tasks.ts'
import { takeEntries } from './imports.server.ts'

export const classificationTasks = {
  imports: { classifications: takeEntries },
} as const satisfies NounTasks

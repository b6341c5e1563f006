import type { NounTasks } from '../noun-tasks.ts'
import { conciliationWork } from './desk-work.server.ts'

export const conciliationTasks = {
  desk: { conciliations: conciliationWork },
} as const satisfies NounTasks

import type { NounTasks } from '../noun-tasks.ts'
import { takeOutlines } from './take-outlines.server.ts'
import { takeVillages } from './take-villages.server.ts'

export const placeTasks = {
  imports: { villages: takeVillages, outlines: takeOutlines },
} as const satisfies NounTasks

import type { NounTasks } from '../noun-tasks.ts'
import { budgetRuns } from './runs.server.ts'

export const budgetTasks = { runs: budgetRuns } as const satisfies NounTasks

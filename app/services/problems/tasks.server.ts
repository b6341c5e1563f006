import type { NounTasks } from '../noun-tasks.ts'
import { problemWork } from './desk-work.server.ts'

export const problemTasks = { desk: { problems: problemWork } } as const satisfies NounTasks

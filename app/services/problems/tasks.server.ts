import type { NounTasks } from '../noun-tasks.ts'
import { complaintWork, problemWork } from './desk-work.server.ts'

export const problemTasks = {
  desk: { problems: problemWork, 'problem-complaints': complaintWork },
} as const satisfies NounTasks

import type { NounTasks } from '../noun-tasks.ts'
import { hearingWork } from './desk-work.server.ts'

export const hearingTasks = { desk: { hearings: hearingWork } } as const satisfies NounTasks

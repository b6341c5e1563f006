import type { NounTasks } from '../noun-tasks.ts'
import { ratingWork } from './desk-work.server.ts'

export const ratingTasks = { desk: { ratings: ratingWork } } as const satisfies NounTasks

import type { NounTasks } from '../noun-tasks.ts'
import { remarkWork } from './desk-work.server.ts'

export const remarkTasks = { desk: { remarks: remarkWork } } as const satisfies NounTasks

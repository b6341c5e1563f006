import type { NounTasks } from '../noun-tasks.ts'
import { askReplies } from './ask-replies.server.ts'
import { ratingWork } from './desk-work.server.ts'

export const ratingTasks = {
  jobs: { 'ask-replies': { every: '1 hour', run: ({ now }) => askReplies(now()) } },
  desk: { ratings: ratingWork },
} as const satisfies NounTasks

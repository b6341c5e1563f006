import type { NounTasks } from '../noun-tasks.ts'
import { removeUnusedFiles } from './remove-unused-files.server.ts'
import { sweepContents, tellLostContents } from './sweep-contents.server.ts'

export const documentTasks = {
  jobs: {
    'remove-unused-files': { every: '1 day', run: ({ now }) => removeUnusedFiles(now()) },
    'sweep-contents': { every: '1 day', run: ({ now }) => sweepContents(now()) },
    'tell-lost-contents': { every: '1 day', run: tellLostContents },
  },
} as const satisfies NounTasks

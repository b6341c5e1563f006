import { loseOldKeys } from '../imports/sealing/lose-old-keys.server.ts'
import type { NounTasks } from '../noun-tasks.ts'
import { rollWork } from './desk-work.server.ts'
import { takeRoll } from './imports.server.ts'

export const rollTasks = {
  desk: { roll: rollWork },
  imports: { roll: takeRoll },
  jobs: {
    'lose-import-keys': {
      every: '5 minutes',
      run: ({ vault, now }) => loseOldKeys(vault(), now()),
    },
  },
} as const satisfies NounTasks

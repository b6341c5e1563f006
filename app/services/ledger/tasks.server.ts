import type { NounTasks } from '../noun-tasks.ts'
import { publishLedgers } from './publish-ledger.server.ts'

export const ledgerTasks = {
  jobs: { 'publish-ledgers': { every: '1 minute', run: publishLedgers } },
} as const satisfies NounTasks

import { randomUUID } from 'node:crypto'
import { type Run, stillAtWork } from '#app/domain/runs/run.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { insertRun } from '#models/runs/run.server.ts'

type Asked = Pick<Run, 'place' | 'kind' | 'subject' | 'askedBy'> & { at: Date }

/**
 * Writes, in the transaction of the command that asks for it, that long work has begun. Whoever gets it carries it out
 * (`carryOutRun`); where nobody does, another process takes it up.
 */
export function beginRun(tx: Transaction, { at, ...asked }: Asked): Promise<Run> {
  return insertRun(tx, { ...asked, askedAt: at, worker: randomUUID(), until: stillAtWork(at) })
}

/** Whether a command failed because the same work is under way. */
export const isUnderWay = (error: unknown) => isDuplicate(error, 'subject')

import { randomUUID } from 'node:crypto'
import { takeUpRun } from '#models/tally/count-run.server.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { carryOutCount, stillAtWork } from './carry-out-count.server.ts'

/** Finishes counts whose process was ended in the middle, one after the other. */
export async function takeUpCounts(vault: Vault, now: () => Date): Promise<void> {
  for (;;) {
    const run = await takeUpRun(now(), randomUUID(), stillAtWork(now()))
    if (!run) return
    await carryOutCount(run, vault, now)
  }
}

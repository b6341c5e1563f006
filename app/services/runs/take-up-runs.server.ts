import { randomUUID } from 'node:crypto'
import { reason } from '#app/domain/outcome.ts'
import { stillAtWork } from '#app/domain/runs/run.ts'
import { failLostRuns, takeUpRun } from '#models/runs/run.server.ts'
import { carryOutRun } from './carry-out-run.server.ts'
import type { RunTools } from './run-kind.ts'

/** Finishes long work whose process was ended in the middle, one after the other. */
export async function takeUpRuns(tools: RunTools): Promise<void> {
  const { now } = tools
  await failLostRuns(now(), { state: 'failed', reason: reason('run-failed', {}) })
  for (;;) {
    const run = await takeUpRun(now(), randomUUID(), stillAtWork(now()))
    if (!run) return
    await carryOutRun(run, tools)
  }
}

import { reason } from '#app/domain/outcome.ts'
import { type Run, type RunEnd, type RunProgress, stillAtWork } from '#app/domain/runs/run.ts'
import { endRun, keepRun, readRun } from '#models/runs/run.server.ts'
import type { CarriedOut, RunTools, Watch } from './run-kind.ts'
import { factsOf } from './run-kinds.server.ts'

/** How often a worker says that it is at work, and looks whether it is to stop. */
const everySecond = 1_000

/**
 * Does the work of a run and keeps how it ended. It ends without a result when it is stopped, or when another worker
 * has taken it up; an error ends it as failed and is thrown on, to be logged, unless it only met that other worker.
 */
export async function carryOutRun(run: Run, tools: RunTools): Promise<RunEnd> {
  const watch = watchOver(run, tools.now)
  let end: RunEnd = { state: 'failed', reason: reason('run-failed', {}) }
  try {
    end = endOf(await factsOf(run.kind).carryOut(run, tools, watch))
    return end
  } catch (error) {
    if (!(await isTakenUp(run))) throw error
    return { state: 'stopped' }
  } finally {
    watch.end()
    await endRun(run, end, tools.now())
  }
}

/** Whether another worker does the work by now: what this one meets on its way is no bug then. */
const isTakenUp = async ({ place, number, worker }: Run) =>
  (await readRun(place, number))?.worker !== worker

function endOf(carriedOut: CarriedOut): RunEnd {
  return typeof carriedOut === 'string'
    ? { state: carriedOut }
    : { state: 'failed', reason: carriedOut.faults[0]?.reason ?? carriedOut.reason }
}

type AnyProgress = RunProgress[keyof RunProgress]

/** Says every second that the worker is at work and how far it is, and hears when it is to stop. */
function watchOver(run: Run, now: () => Date): Watch<AnyProgress> & { end(): void } {
  const stop = new AbortController()
  let progress: AnyProgress | null = null
  const beat = async () => {
    if (!(await keepRun(run, { until: stillAtWork(now()), progress }))) stop.abort()
  }
  // A database out of reach for a second stops no work: the next beat tries again.
  const timer = setInterval(() => beat().catch(() => {}), everySecond)
  return {
    signal: stop.signal,
    progress(latest) {
      progress = latest
    },
    end: () => clearInterval(timer),
  }
}

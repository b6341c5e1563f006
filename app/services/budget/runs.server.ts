import type { BudgetRuns } from '#app/domain/budget/manifest.ts'
import type { Rehearsal } from '#app/domain/budget/rehearsal.ts'
import { longCell, longestName } from '#app/domain/budget/work/long-words.ts'
import { reason } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Reason } from '#app/domain/reasons.ts'
import type { Run } from '#app/domain/runs/run.ts'
import { knownColumns } from '#models/budget/columns.server.ts'
import { finishRehearsal, readRehearsal } from '#models/budget/rehearsal.server.ts'
import { deleteRehearsalLines, writeRehearsalLines } from '#models/budget/rehearsal-lines.server.ts'
import { readRun } from '#models/runs/run.server.ts'
import type { CarriedOut, Runs, RunTools, Watch } from '../runs/run-kind.ts'
import { earlierLines } from './rehearsal/earlier.server.ts'
import { forgetRehearsal } from './rehearsal/forget-rehearsal.server.ts'
import { bytesOf, forgetBytes } from './rehearsal/imports.server.ts'
import { readInThread } from './rehearsal/read-in-thread.server.ts'
import { rehearsalNumber } from './rehearsal/reading-of.ts'

type Progress = BudgetRuns['read-budget']

export const budgetRuns: Runs<BudgetRuns> = {
  'read-budget': {
    may: async ({ person, place, at }) => may(person, 'write-budget', { place }, at),
    stopped: 'budget-reading-stopped',
    href: (paths, subject) => paths.budgetFile(rehearsalNumber(subject)),
    carryOut: readFileOfRehearsal,
  },
}

/**
 * Reads a budget file that arrived and keeps what it was understood as. Begun anew by another process, it begins with
 * the first row; a file that cannot be read or was stopped leaves nothing.
 */
async function readFileOfRehearsal(
  run: Run,
  _tools: RunTools,
  watch: Watch<Progress>,
): Promise<CarriedOut> {
  const { place } = run
  const number = rehearsalNumber(run.subject)
  const [entry, bytes] = await Promise.all([
    readRehearsal(null, { place, number }),
    bytesOf(place, number),
  ])
  if (entry?.state !== 'reading') return 'stopped'
  await deleteRehearsalLines(place, number)
  if (!bytes) return refuseFile(run, entry, reason('import-gone', {}))
  const ended = await read(entry, bytes, watch)
  if (ended === 'stopped') return forgetStopped(run, number)
  if ('long' in ended)
    return refuseFile(run, entry, reason('budget-name-long', { ...ended.long, most: longestName }))
  if ('refused' in ended)
    return refuseFile(
      run,
      entry,
      reason('budget-unreadable', { name: entry.file.name, why: ended.refused }),
    )
  const kept = await finishRehearsal(entry, { ...ended.found, state: 'ready' })
  return kept ? 'done' : endedOtherwise(run, number)
}

async function read(entry: Rehearsal, bytes: Buffer, watch: Watch<Progress>) {
  const { place, number, until, year, kind, unit, choices, file } = entry
  const [earlier, known] = await Promise.all([earlierLines(place, entry), knownColumns(place)])
  let page = 0
  const long: { cell: ReturnType<typeof longCell> } = { cell: null }
  const ended = await readInThread(
    { name: file.name, bytes, asked: { year, kind, unit, choices, earlier }, known },
    {
      signal: watch.signal,
      rows: (rows) => watch.progress({ rows }),
      async lines(lines) {
        long.cell ??= longCell(lines)
        if (!long.cell)
          await writeRehearsalLines({ place, rehearsal: number, page: ++page, until, lines })
      },
    },
  )
  return long.cell && ended !== 'stopped' ? { long: long.cell } : ended
}

/** Nothing stays of a file whose reading was stopped; one that another process has taken up is left to it. */
async function forgetStopped(
  { place, number: run, worker }: Run,
  number: number,
): Promise<CarriedOut> {
  if ((await readRun(place, run))?.worker === worker) await forgetRehearsal(place, number)
  return 'stopped'
}

/** What waits for its reading no more was thrown away meanwhile, or another process has read it to its end. */
async function endedOtherwise(run: Run, number: number): Promise<CarriedOut> {
  const there = await readRehearsal(null, { place: run.place, number })
  return there ? 'done' : forgetStopped(run, number)
}

async function refuseFile(run: Run, entry: Rehearsal, why: Reason): Promise<CarriedOut> {
  const { place, number } = entry
  if (!(await finishRehearsal(entry, { state: 'refused', refused: why })))
    return endedOtherwise(run, number)
  await Promise.all([forgetBytes(place, number), deleteRehearsalLines(place, number)])
  return { refused: true, kind: 'input', reason: why, faults: [] }
}

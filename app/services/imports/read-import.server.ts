import { dayOf } from '#app/domain/calendar/day.ts'
import type { Import } from '#app/domain/imports/import.ts'
import { lookInto } from '#app/domain/imports/look-into.ts'
import type { ImportRuns } from '#app/domain/imports/manifest.ts'
import { reason } from '#app/domain/outcome.ts'
import type { Reason } from '#app/domain/reasons.ts'
import type { Run } from '#app/domain/runs/run.ts'
import { sha256 } from '#app/sha256.server.ts'
import { deleteImport, finishReading, readImport } from '#models/imports/import.server.ts'
import { deleteImportFile, readImportFile } from '#models/imports/import-file.server.ts'
import { deleteRows } from '#models/imports/import-rows.server.ts'
import { readRun } from '#models/runs/run.server.ts'
import type { CarriedOut, RunTools, Watch } from '../runs/run-kind.ts'
import { headColumns } from './head-columns.ts'
import { importFacts } from './import-kinds.server.ts'
import { importNumber } from './import-of.ts'
import { previewWriter } from './preview-writer.server.ts'
import { readInThread } from './read-in-thread.server.ts'
import { type Keeping, keepingOf, loseKey } from './sealing/keeping.server.ts'

type Progress = ImportRuns['read-import']

/**
 * Reads a file that arrived and keeps what its rows were understood as, for its preview. Begun anew by another
 * process, it begins with the first row; a file that is refused or was stopped leaves no rows and is not kept.
 */
export async function readFileOfImport(
  run: Run,
  { vault }: RunTools,
  watch: Watch<Progress>,
): Promise<CarriedOut> {
  const { place } = run
  const number = importNumber(run.subject)
  const [entry, bytes] = await Promise.all([
    readImport(place, number),
    readImportFile(place, number),
  ])
  if (entry?.state !== 'reading') return 'stopped'
  await deleteRows(place, number)
  const keeping = await keepingOf(vault(), entry)
  const read =
    bytes && keeping
      ? await preview(entry, keeping, keeping.opened(bytes), watch)
      : reason('import-gone', {})
  if (read === 'stopped') return forgetStopped(run, number)
  if ('key' in read) {
    await loseKey(vault(), entry)
    return refuseFile(run, entry, read)
  }
  if (!(await finishReading(entry, { ...read, state: 'ready' }))) return endedOtherwise(run, number)
  await deleteImportFile(place, number)
  return 'done'
}

/** Nothing stays of a file whose reading was stopped; one that another process has taken up is left to it. */
async function forgetStopped(
  { place, number: run, worker }: Run,
  number: number,
): Promise<CarriedOut> {
  if ((await readRun(place, run))?.worker !== worker) return 'stopped'
  await deleteImport({ place, number })
  await Promise.all([deleteImportFile(place, number), deleteRows(place, number)])
  return 'stopped'
}

/** What waits for its reading no more was thrown away meanwhile, or another process has read it to its end. */
async function endedOtherwise(run: Run, number: number): Promise<CarriedOut> {
  return (await readImport(run.place, number)) ? 'done' : forgetStopped(run, number)
}

async function refuseFile(run: Run, entry: Import, why: Reason): Promise<CarriedOut> {
  const { place, number } = entry
  if (!(await finishReading(entry, { state: 'refused', reason: why })))
    return endedOtherwise(run, number)
  await Promise.all([deleteImportFile(place, number), deleteRows(place, number)])
  return { refused: true, kind: 'input', reason: why, faults: [] }
}

type Found = Pick<Import, 'counts' | 'rowsHash' | 'contextHash' | 'notes'>

async function preview(
  entry: Import,
  keeping: Keeping,
  bytes: Buffer,
  watch: Watch<Progress>,
): Promise<Found | 'stopped' | Reason> {
  const { kind, option, file } = entry
  const facts = importFacts(kind)
  const context = await facts.context(entry.place, null)
  const writer = previewWriter(entry, keeping)
  let notes: readonly Reason[] = []
  let rows = 0
  const format = lookInto(bytes) === 'workbook' ? 'workbook' : 'text'
  const columns = headColumns(kind, facts, context)
  const today = dayOf(entry.at)
  const ended = await readInThread(
    { name: file.name, format, kind, option, today, context, columns, bytes },
    {
      signal: watch.signal,
      notes: (some) => {
        notes = some
      },
      async rows(some) {
        for (const row of some) if (!watch.signal.aborted) await writer.add(row)
        rows += some.length
        watch.progress({ rows })
      },
    },
  )
  if (ended !== 'all') return ended
  return { ...(await writer.end()), contextHash: contextHash(context), notes }
}

/** By what a confirmation sees that nothing was changed since the preview. */
export const contextHash = (context: unknown) => sha256(JSON.stringify(context))

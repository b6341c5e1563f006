import { parentPort, workerData } from 'node:worker_threads'
import { readFeatures } from '#app/domain/imports/read-features.ts'
import type { SourceRow } from '#app/domain/imports/row-reader.ts'
import { type ContextOf, previewReader } from '#app/domain/imports/row-readers.ts'
import { reason } from '#app/domain/outcome.ts'
import type { Reason } from '#app/domain/reasons.ts'
import { decodeText } from '#app/domain/tables/decode-text.ts'
import { readTable } from './read-table.server.ts'
import type { ReadTask, Said } from './thread-words.ts'

// This file is the thread: it is started with a file and says what its rows were understood as, or why there are none.
const task = workerData as ReadTask
const say = (said: Said) => parentPort?.postMessage(said)

/** So many rows are said at once: often enough to be stopped in between. */
const atOnce = 500

type Found = { refused: Reason } | { rows: readonly SourceRow[]; notes: readonly Reason[] }

async function find(): Promise<Found> {
  if (task.columns) return readTable(task, task.columns)
  const text = decodeText(task.bytes)
  if (text === null) return { refused: reason('import-unreadable', { name: task.name }) }
  const features = readFeatures(text)
  if (features.refused) return { refused: features.faults[0]?.reason ?? features.reason }
  return { rows: features.value, notes: [] }
}

const found = await find().catch(() => ({
  refused: reason('import-unreadable', { name: task.name }),
}))
if ('refused' in found) say(found)
else {
  const { kind, option, today } = task
  // What was made as the context of this kind.
  const context = task.context as ContextOf<typeof kind>
  const read = previewReader(kind, context, { option, today, rows: found.rows.length })
  say({ notes: found.notes })
  for (let at = 0; at < found.rows.length; at += atOnce)
    say({ rows: found.rows.slice(at, at + atOnce).map(read) })
  say({ ended: true })
}

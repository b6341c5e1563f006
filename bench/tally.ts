import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseElections } from './tally/choose-elections.ts'
import { electionColumns, growthColumns } from './tally/columns.ts'
import { measure } from './tally/measure.ts'
import { findPabutools, timePabutools } from './tally/pabutools.ts'
import { readOrder } from './tally/read-order.ts'
import { growthSubjects, subjectsOf } from './tally/subjects.ts'
import { printTable } from './tally/table.ts'

/** How long the count takes and how much memory it needs; see read-order.ts for the words. */
export async function bench(words: readonly string[]): Promise<number> {
  const order = readOrder(words)
  const folder = mkdtempSync(join(tmpdir(), 'ashar-bench-'))
  try {
    const { files, about } = await chooseElections(order, folder)
    process.stdout.write(`${about}\n`)
    const python = order.alone ? null : findPabutools(order.python, folder)
    if (python) process.stdout.write(`${python.about}\n`)
    const beside = python?.path
    await printTable('elections', electionColumns, files.flatMap(subjectsOf), async (subject) => {
      const measured = await measure(subject)
      const seen = beside ? await timePabutools(beside, subject, measured) : null
      return { ...measured, ...seen }
    })
    if (order.growth) await printTable('growth', growthColumns, growthSubjects(), measure)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return 0
}

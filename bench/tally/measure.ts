import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { CountOptions, TallyRule } from '#app/domain/tally/terms.ts'

export type MadeUp = { voters: number; projects: number }

/** One line of the table: an election and a rule. */
export type Subject = {
  name: string
  label: string
  source: { file: string } | { madeUp: MadeUp }
  rule: TallyRule
  options: Partial<Pick<CountOptions, 'completion' | 'exhaustiveStop' | 'unit'>>
}

/**
 * Milliseconds, megabytes; `cold` is the first count in a fresh process, `coldOwn` what its thread itself ran of
 * that, `median` that of five more, `cpu` the time of all processors in them. On a busy machine `coldOwn` and `cpu`
 * are the ones to compare.
 */
export type Measured = {
  voters: number
  projects: number
  runs: number
  winners: string[]
  read: number
  cold: number
  coldOwn: number
  median: number
  cpu: number
  base: number
  peak: number
}

/** Counts in a process of its own, so that nothing is warm and the peak of memory is its own. */
export async function measure(subject: Subject): Promise<Measured> {
  const script = fileURLToPath(new URL('count-once.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, JSON.stringify(subject)],
    { maxBuffer: 2 ** 26 },
  )
  return JSON.parse(stdout)
}

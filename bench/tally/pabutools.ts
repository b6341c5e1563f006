import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Measured, Subject } from './measure.ts'

/** What the reference of the field took for the same, how many times longer, and if it agrees. */
export type Beside = { seconds: string; ratio: string; same: string }

const patience = 120_000

/** The Python that has pabutools: the one named after `--pabutools`, or the ordinary one. */
export function findPabutools(words: readonly string[]): string | null {
  const named = words.indexOf('--pabutools')
  const python = (named >= 0 ? words[named + 1] : undefined) ?? 'python3'
  return spawnSync(python, ['-c', 'import pabutools, gmpy2']).status === 0 ? python : null
}

/** Runs the same count with pabutools in exact fractions, for at most two minutes. */
export async function timePabutools(
  python: string,
  { source, label }: Subject,
  { median, winners }: Measured,
): Promise<Beside | null> {
  const rule = { 'Equal Shares, one run': 'mes', 'Add1, exhaustive': 'add1', Phragmén: 'phragmen' }[
    label
  ]
  if (!rule || !('file' in source)) return null
  const script = fileURLToPath(new URL('count-pabutools.py', import.meta.url))
  try {
    const { stdout } = await promisify(execFile)(python, [script, source.file, rule], {
      timeout: patience,
      maxBuffer: 2 ** 26,
    })
    const { seconds, ids } = JSON.parse(stdout)
    const same = [...ids].sort().join() === [...winners].sort().join()
    const ratio = `${Math.round((seconds * 1000) / median)}×`
    return { seconds: seconds.toFixed(2), ratio, same: same ? 'yes' : 'no' }
  } catch {
    return { seconds: `> ${patience / 1000}`, ratio: '', same: '' }
  }
}

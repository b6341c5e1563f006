import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Measured, Subject } from './measure.ts'

/** What the reference of the field took for the same, how many times longer, and if it agrees. */
export type Beside = { seconds: string; ratio: string; same: string }

/** A Python with pabutools, or none; `about` is the line that says so. */
export type Found = { path: string | null; about: string }

const patience = 120_000
const installing = 180_000
const names: Partial<Record<string, string>> = {
  'Equal Shares, one run': 'mes',
  'Add1, exhaustive': 'add1',
  Phragmén: 'phragmen',
}

/** The Python that has pabutools: the one named, the ordinary one, or one made in `scratch` for this once. */
export function findPabutools(named: string | null, scratch: string): Found {
  const ordinary = named ?? 'python3'
  if (hasPabutools(ordinary)) return { path: ordinary, about: `beside it pabutools of ${ordinary}` }
  if (named) return { path: null, about: `without pabutools: ${named} has none` }
  const own = join(scratch, 'python')
  const made =
    runs(ordinary, ['-m', 'venv', own]) &&
    runs(join(own, 'bin/pip'), ['install', '--quiet', 'pabutools', 'gmpy2'])
  const python = join(own, 'bin/python')
  return made && hasPabutools(python)
    ? { path: python, about: 'beside it pabutools, installed for this once' }
    : { path: null, about: 'without pabutools: python3 has none, and pip could not install it' }
}

function hasPabutools(python: string): boolean {
  return runs(python, ['-c', 'import pabutools, gmpy2'])
}

function runs(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore', timeout: installing }).status === 0
}

/** Runs the same count with pabutools in exact fractions, for at most two minutes; null for rules it is not asked for. */
export async function timePabutools(
  python: string,
  { source, label }: Subject,
  { median, winners }: Measured,
): Promise<Beside | null> {
  const rule = names[label]
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
  } catch (error) {
    const late = error instanceof Error && 'killed' in error && error.killed
    return { seconds: late ? `> ${patience / 1000}` : 'failed', ratio: '', same: '' }
  }
}

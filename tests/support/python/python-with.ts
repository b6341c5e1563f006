import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#app/sha256.server.ts'

const here = import.meta.dirname
const kept = join(here, '../../../.cache')

/** Runs a program in Python with the packages of a pinned list beside this file; they are installed once a list. */
export function pythonWith(list: string, program: string, input: string, folder?: string): string {
  const pins = join(here, `${list}.txt`)
  const environment = join(kept, `${list}-${sha256(readFileSync(pins), 'hex').slice(0, 12)}`)
  const python = join(environment, 'bin/python')
  if (!existsSync(join(environment, 'installed'))) {
    execFileSync('python3', ['-m', 'venv', '--clear', environment])
    const words = ['install', '--quiet', '--disable-pip-version-check', '--no-deps']
    execFileSync(python, ['-m', 'pip', ...words, '-r', pins])
    execFileSync(python, [
      '-c',
      `open(${JSON.stringify(join(environment, 'installed'))}, 'w').close()`,
    ])
  }
  return execFileSync(python, ['-c', program], { input, encoding: 'utf8', cwd: folder })
}

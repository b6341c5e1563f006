import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const environment = join(import.meta.dirname, '../../.cache/pabulib-checker')
const python = join(environment, 'bin/python')
const pins = join(import.meta.dirname, 'pabulib-checker.txt')

const program = `
import contextlib, io, json, sys
from pabulib.checker import Checker
with contextlib.redirect_stdout(io.StringIO()):
    results = Checker().process_files([sys.stdin.read()])
errors = [
    f"{kind}: {list(found.values())}"
    for name, told in results.items() if name not in ("metadata", "summary")
    for kind, found in (told["results"].get("errors", {}) if isinstance(told["results"], dict) else {}).items()
]
print(json.dumps({"valid": results["metadata"]["valid"], "errors": errors}))
`

/** What the checker of the format says of a file; it is installed from its pinned list when it is not there yet. */
export function checkedByPabulib(pb: string): { valid: number; errors: string[] } {
  if (!existsSync(join(environment, 'installed'))) install()
  return JSON.parse(execFileSync(python, ['-c', program], { input: pb, encoding: 'utf8' }))
}

function install() {
  execFileSync('python3', ['-m', 'venv', '--clear', environment])
  const words = ['install', '--quiet', '--disable-pip-version-check', '--require-hashes']
  execFileSync(python, ['-m', 'pip', ...words, '-r', pins])
  execFileSync(python, [
    '-c',
    `open(${JSON.stringify(join(environment, 'installed'))}, 'w').close()`,
  ])
}

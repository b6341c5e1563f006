import { execFileSync } from 'node:child_process'

/** Milliseconds that a bare Node.js takes on a quiet machine, from its call to its end. */
const atRest = 60

/** How many times slower than a quiet machine this one is now. */
export function slowness(): number {
  const began = Date.now()
  execFileSync(process.execPath, ['-e', ''])
  return Math.max(1, (Date.now() - began) / atRest)
}

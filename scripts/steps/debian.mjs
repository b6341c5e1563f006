import { access } from 'node:fs/promises'
import { findPrograms } from '../database/find-programs.mjs'
import { runProgram } from './run-program.mjs'

/** Whether this is Debian or a child of it, and we are its root. */
export async function canInstallForDebian() {
  if (process.getuid?.() !== 0) return false
  const debian = await access('/etc/debian_version').then(
    () => true,
    () => false,
  )
  return debian && (await findPrograms('apt-get')).length > 0
}

/**
 * Installs one package; a failure is left to the caller, who looks for the program afterwards.
 *
 * @param {string} name
 * @param {number} [most] milliseconds after which it is given up
 */
export async function installForDebian(name, most) {
  const end = most === undefined ? undefined : AbortSignal.timeout(most)
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    ...(end ? { signal: end } : {}),
  }
  await runProgram('apt-get', ['update'], options).catch(() => '')
  await runProgram('apt-get', ['install', '-y', name], options).catch(() => '')
}

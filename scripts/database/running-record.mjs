import { readFile, rename, rm, stat } from 'node:fs/promises'
import { uptime } from 'node:os'
import { placesIn, readJson } from './data-folder.mjs'

/**
 * What a keeper notes in the data folder while it runs.
 *
 * @typedef {object} Running
 * @property {number} keeper process id of the keeper
 * @property {number} port of the keeper, on loopback
 * @property {string} token whoever knows it may hold the database
 * @property {number} [databasePort]
 * @property {number} [databaseProcess] process id of the database server
 */

/**
 * The note of a keeper, or undefined when there is none; one from before the computer was
 * restarted does not count, its process ids mean others now.
 *
 * @param {string} dataFolder
 * @returns {Promise<Running | undefined>}
 */
export async function readRunning(dataFolder) {
  const file = placesIn(dataFolder).running
  const found = await readJson(file)
  if (!isRunning(found)) return undefined
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }))
  return mtimeMs < Date.now() - uptime() * 1000 ? undefined : found
}

/** @param {unknown} found @returns {found is Running} */
function isRunning(found) {
  return typeof found === 'object' && found !== null && 'token' in found && 'keeper' in found
}

/**
 * Removes the note, but only if it is still the one that was judged: another process may have
 * begun in between.
 *
 * @param {string} dataFolder
 * @param {string | undefined} token of the judged note; none removes one that cannot be read
 */
export async function forgetRunning(dataFolder, token) {
  const file = placesIn(dataFolder).running
  const aside = `${file}.${process.pid}`
  try {
    await rename(file, aside)
    const judged = token === undefined || (await readFile(aside, 'utf8')).includes(token)
    if (judged) await rm(aside, { force: true })
    else await rename(aside, file)
  } catch {
    // Somebody else removed it first, which is as good.
  }
}

/** @param {number | undefined} id @returns {boolean} whether a process of that id lives */
export function isAlive(id) {
  if (!id) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

import { link, mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * Where each thing lies inside a data folder.
 *
 * @param {string} dataFolder absolute path
 */
export function placesIn(dataFolder) {
  return {
    engine: join(dataFolder, 'engine.json'),
    password: join(dataFolder, 'database.password'),
    keyFile: join(dataFolder, 'database.key'),
    settings: join(dataFolder, 'database.toml'),
    store: join(dataFolder, 'database'),
    log: join(dataFolder, 'database.log'),
    running: join(dataFolder, 'running.json'),
  }
}

/** The least that a database needs to be opened and to keep a round's photos, in bytes. */
const leastSpace = 100_000_000

/** The least room in which a database that was open can be opened again, in bytes. */
const leastRoom = 20_000_000

/** Whether the disk of a data folder has room for its database to go on. @param {string} dataFolder */
export async function hasRoom(dataFolder) {
  const { bavail, bsize } = await statfs(dataFolder)
  return bavail * bsize >= leastRoom
}

/**
 * Only the owner may look into a data folder: it holds the database and its password. One that cannot be written to, or
 * whose disk is full, is refused here: a database that cannot write says so far less clearly.
 *
 * @param {string} dataFolder
 */
export async function makeDataFolder(dataFolder) {
  const { store, engine } = placesIn(dataFolder)
  const probe = `${engine}.probe.${process.pid}`
  try {
    await mkdir(store, { recursive: true, mode: 0o700 })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Refusal(
      `The data folder ${dataFolder} cannot be written to (${why}): give this user the right to, or set ASHAR_DATA to another folder.`,
    )
  }
  const { bavail, bsize } = await statfs(dataFolder)
  if (bavail * bsize < leastSpace)
    throw new Refusal(
      `Only ${Math.floor((bavail * bsize) / 1_000_000)} MB are free for the data folder ${dataFolder}: free at least ${leastSpace / 1_000_000} MB, or set ASHAR_DATA to a folder on another disk.`,
    )
}

/**
 * The content of a small JSON file, or undefined when it is missing or half written.
 *
 * @param {string} file
 * @returns {Promise<unknown>}
 */
export async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Replaces a small JSON file in one step, so that a power cut leaves the old or the new one.
 *
 * @param {string} file
 * @param {unknown} content
 */
export async function writeJson(file, content) {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true })
  await rename(draft, file)
}

/**
 * Writes a small JSON file only if there is none yet; of two processes exactly one succeeds.
 *
 * @param {string} file
 * @param {unknown} content
 * @returns {Promise<boolean>} whether it was this process
 */
export async function claimJson(file, content) {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  try {
    await link(draft, file)
    return true
  } catch {
    return false
  } finally {
    await rm(draft, { force: true })
  }
}

import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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

/** Only the owner may look into a data folder: it holds the database and its password. */
export async function makeDataFolder(/** @type {string} */ dataFolder) {
  await mkdir(placesIn(dataFolder).store, { recursive: true, mode: 0o700 })
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

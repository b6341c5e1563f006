import { readdir, readFile } from 'node:fs/promises'
import { storageFormats } from './choose-engine.mjs'
import { placesIn, writeJson } from './data-folder.mjs'
import { Refusal } from './refusal.mjs'

/** @typedef {import('./choose-engine.mjs').EngineRecord} EngineRecord */

/**
 * What a data folder remembers of its engine; undefined for a new folder.
 *
 * @param {string} dataFolder
 * @returns {Promise<EngineRecord | undefined>}
 * @throws {Refusal} if there are database files and nothing says whose they are
 */
export async function readRecord(dataFolder) {
  const { engine, store } = placesIn(dataFolder)
  const text = await readFile(engine, 'utf8').catch(() => undefined)
  const record = text === undefined ? undefined : parsed(text)
  if (record) return record
  const files = await readdir(store).catch(() => [])
  if (text === undefined && files.length === 0) return undefined
  throw new Refusal(
    `The data folder ${dataFolder} does not say which database engine made it: put its engine.json back from a backup, or set ASHAR_DATA to a new folder.`,
  )
}

/** @param {string} text @returns {EngineRecord | undefined} */
function parsed(text) {
  try {
    const record = JSON.parse(text)
    return record?.engine in storageFormats ? record : undefined
  } catch {
    return undefined
  }
}

/** @param {string} dataFolder @param {EngineRecord} record */
export async function writeRecord(dataFolder, record) {
  await writeJson(placesIn(dataFolder).engine, record)
}

/**
 * @param {EngineRecord['engine']} engine
 * @param {string} version
 * @returns {EngineRecord}
 */
export function recordOf(engine, version) {
  return { engine, version, storageFormat: storageFormats[engine] }
}

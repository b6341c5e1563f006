import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { storageFormats } from './choose-engine.mjs'
import { askDatabase } from './connect.mjs'
import { placesIn, readJson, writeJson } from './data-folder.mjs'
import { closeDatabase, openDatabase } from './database-process.mjs'
import { ownAddress } from './engines.mjs'

/**
 * Opens the database with its password, making the account on the very first time.
 *
 * @param {import('./engines.mjs').Launch} launch
 * @param {number} [port] the port of before, when it is opened again; else a free one
 */
export async function openGuarded(launch, port = 0) {
  const { engine: file } = placesIn(launch.dataFolder)
  // Only this file writes it, in the shape of the typedef.
  const recorded = /** @type {import('./choose-engine.mjs').EngineRecord | undefined} */ (
    await readJson(file)
  )
  const password = await ownPassword(launch.dataFolder)
  if (!recorded?.accountReady) await makeAccount(launch, password)
  const database = await openDatabase(launch, { port, guarded: true })
  const uri = ownAddress(launch.engine, database.port, password)
  if (launch.engine === 'mongod') await becomePrimary(uri, database.port)
  const version = await versionOf(uri)
  if (recorded?.version !== version || !recorded.accountReady)
    await writeJson(file, recordOf(launch.engine, version, true))
  return { database, uri, version }
}

/**
 * @param {import('./engines.mjs').Launch['engine']} engine
 * @param {string} version
 * @param {boolean} accountReady
 */
function recordOf(engine, version, accountReady) {
  return { engine, version, storageFormat: storageFormats[engine], accountReady }
}

/** @param {string} uri @returns {Promise<string>} such as 8.0.4 */
async function versionOf(uri) {
  const build = await askDatabase(uri, (admin) => admin.command({ buildInfo: 1 }))
  return build.secantusVersion ?? build.version
}

/**
 * The password that keeps other users of this computer out, generated once.
 *
 * @param {string} dataFolder
 */
async function ownPassword(dataFolder) {
  const { password, keyFile } = placesIn(dataFolder)
  const secret = await readFile(password, 'utf8').catch(() => '')
  if (secret) return secret
  const fresh = randomBytes(24).toString('hex')
  await writeFile(keyFile, randomBytes(48).toString('base64'), { mode: 0o600, flush: true })
  await writeFile(password, fresh, { mode: 0o600, flush: true })
  return fresh
}

/**
 * The first opening, still without a password: only then can the account be made.
 *
 * @param {import('./engines.mjs').Launch} launch
 * @param {string} password
 */
async function makeAccount(launch, password) {
  const places = placesIn(launch.dataFolder)
  await writeJson(places.engine, recordOf(launch.engine, 'unknown', false))
  const database = await openDatabase(launch, { port: 0, guarded: false })
  try {
    const uri = ownAddress(launch.engine, database.port)
    if (launch.engine === 'mongod') await becomePrimary(uri, database.port)
    await askDatabase(uri, async (admin) => {
      const { users } = await admin.command({ usersInfo: 'ashar' })
      if (users.length > 0) await admin.command({ updateUser: 'ashar', pwd: password })
      else await admin.command({ createUser: 'ashar', pwd: password, roles: ['root'] })
    })
  } finally {
    await closeDatabase(database)
  }
}

/**
 * A one-node replica set knows itself by host and port, and the port may be another than last time.
 *
 * @param {string} uri
 * @param {number} port
 */
async function becomePrimary(uri, port) {
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  await askDatabase(uri, async (admin) => {
    const config = await admin.command({ replSetGetConfig: 1 }).catch(() => undefined)
    if (!config) await admin.command({ replSetInitiate: { _id: 'ashar', members } })
    else if (config.config.members[0].host !== members[0]?.host) {
      const next = { ...config.config, members, version: config.config.version + 1 }
      await admin.command({ replSetReconfig: next, force: true })
    }
    for (let waited = 0; waited < 30_000; waited += 50) {
      if ((await admin.command({ hello: 1 })).isWritablePrimary) return
      await pause(50)
    }
    throw new Error(`The replica set on port ${port} found no primary within 30 seconds.`)
  })
}

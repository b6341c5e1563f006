import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { askDatabase } from './connect.mjs'
import { placesIn } from './data-folder.mjs'
import { closeDatabase, openDatabase } from './database-process.mjs'
import { readRecord, recordOf, writeRecord } from './engine-record.mjs'
import { ownAddress, portFor } from './engines.mjs'
import { awaitPrimary, formReplicaSet } from './replica-set.mjs'

/**
 * Opens the database with its password, making the account on the very first time.
 *
 * @param {import('./engines.mjs').Launch} launch
 * @param {number} [samePort] the port of before, when it is opened again; else a free one
 */
export async function openGuarded(launch, samePort) {
  const recorded = await readRecord(launch.dataFolder)
  const { password, fresh } = await ownPassword(launch.dataFolder)
  const port = samePort ?? (await portFor(launch.engine, recorded?.port))
  const moved = launch.engine === 'mongod' && port !== recorded?.port
  if (fresh || moved || !recorded?.accountReady) await makeAccount(launch, password, port)
  const database = await openDatabase(launch, { port, guarded: true })
  try {
    const uri = ownAddress(launch.engine, database.port, password)
    if (launch.engine === 'mongod') await awaitPrimary(database.port)
    const version = await versionOf(uri)
    const record = { ...recordOf(launch.engine, version), port: database.port, accountReady: true }
    if (recorded?.version !== version || recorded.port !== database.port)
      await writeRecord(launch.dataFolder, record)
    return { database, uri, version }
  } catch (error) {
    // One that runs and cannot be used must not be left behind.
    await closeDatabase(database)
    throw error
  }
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
  const { password: file, keyFile } = placesIn(dataFolder)
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept) return { password: kept, fresh: false }
  const password = randomBytes(24).toString('hex')
  await writeFile(keyFile, randomBytes(48).toString('base64'), { mode: 0o600, flush: true })
  await writeFile(file, password, { mode: 0o600, flush: true })
  return { password, fresh: true }
}

/**
 * The first opening, still without a password: only then can the account be made. Done again
 * when the password was lost or a replica set comes to another port.
 *
 * @param {import('./engines.mjs').Launch} launch
 * @param {string} password
 * @param {number} port
 */
async function makeAccount(launch, password, port) {
  await writeRecord(launch.dataFolder, recordOf(launch.engine, '0'))
  const database = await openDatabase(launch, { port, guarded: false })
  try {
    const uri = ownAddress(launch.engine, database.port)
    if (launch.engine === 'mongod') await formReplicaSet(database.port)
    await askDatabase(uri, async (admin) => {
      const { users } = await admin.command({ usersInfo: 'ashar' })
      if (users.length > 0) await admin.command({ updateUser: 'ashar', pwd: password })
      else await admin.command({ createUser: 'ashar', pwd: password, roles: ['root'] })
    })
  } finally {
    await closeDatabase(database)
  }
}

import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { askDatabase } from './connect.mjs'
import { placesIn } from './data-folder.mjs'
import { closeDatabase, openDatabase } from './database-process.mjs'
import { readRecord, recordOf, writeRecord } from './engine-record.mjs'
import { ownAddress, portFor } from './engines.mjs'

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
  if (fresh || !recorded?.accountReady) await makeAccount(launch, password, port)
  const database = await openDatabase(launch, { port, guarded: true })
  const uri = ownAddress(launch.engine, database.port, password)
  if (launch.engine === 'mongod') await becomePrimary(uri, database.port)
  const version = await versionOf(uri)
  const record = { ...recordOf(launch.engine, version), port: database.port, accountReady: true }
  if (recorded?.version !== version || recorded.port !== database.port)
    await writeRecord(launch.dataFolder, record)
  return { database, uri, version }
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
 * The first opening, still without a password: only then can the account be made.
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

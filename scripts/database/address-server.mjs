import { completeAddress } from './address.mjs'
import { askDatabase } from './connect.mjs'
import { recordOf, writeRecord } from './engine-record.mjs'
import { Refusal } from './refusal.mjs'

/**
 * The server that MONGODB_URI names: checked, noted in the data folder, and otherwise left alone.
 *
 * @param {string} dataFolder
 * @param {string} given MONGODB_URI
 * @returns {Promise<import('./start-database.mjs').Database>}
 */
export async function joinAddress(dataFolder, given) {
  const uri = completeAddress(given)
  const { version, transactions } = await look(uri)
  if (Number.parseInt(version, 10) < 7)
    throw new Refusal(`The server in MONGODB_URI is version ${version}: use 7 or newer.`)
  if (!transactions)
    throw new Refusal(
      'The server in MONGODB_URI is no replica set and cannot do transactions: start it with --replSet and run rs.initiate().',
    )
  await writeRecord(dataFolder, recordOf('address', version))
  const lost = new Promise((/** @type {(sentence: string) => void} */ _never) => undefined)
  return { uri, engine: 'address', version, lost, release: async () => undefined }
}

/** @param {string} uri */
async function look(uri) {
  try {
    return await askDatabase(uri, describe, { timeout: 5_000 })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Refusal(
      `The server in MONGODB_URI did not answer (${why}): check the address, the password and that it runs.`,
    )
  }
}

/** @param {import('mongodb').Db} admin */
async function describe(admin) {
  const build = await admin.command({ buildInfo: 1 })
  const hello = await admin.command({ hello: 1 })
  const transactions = Boolean(hello.setName) || hello.msg === 'isdbgrid'
  return { version: String(build.version), transactions }
}

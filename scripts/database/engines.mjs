import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { placesIn } from './data-folder.mjs'

/**
 * @typedef {object} Launch how to run one of our own database servers
 * @property {'mongod' | 'embedded'} engine
 * @property {string} program absolute path
 * @property {string} dataFolder absolute path
 *
 * @typedef {object} Opening
 * @property {number} port 0 lets the system choose
 * @property {boolean} guarded whether a password is asked for
 */

/**
 * The words after the program's name.
 *
 * @param {Launch} launch
 * @param {Opening} opening
 */
export async function commandLine(launch, opening) {
  return launch.engine === 'embedded'
    ? embeddedLine(launch.dataFolder, opening)
    : mongodLine(launch.dataFolder, opening)
}

/** @param {string} dataFolder @param {Opening} opening */
async function embeddedLine(dataFolder, { port, guarded }) {
  const { store, settings } = placesIn(dataFolder)
  await writeFile(settings, '# Empty on purpose: no settings file elsewhere shall be read.\n')
  const network = ['--config', settings, '--host', '127.0.0.1', '--port', String(port)]
  const storage = ['--storage-path', store, '--sync-on-commit', '--cache-size', '256M']
  const quiet = ['--oplog-max-entries', '10000', '--log-level', 'INFO']
  return [...network, ...storage, ...quiet, ...(guarded ? ['--auth'] : [])]
}

/** @param {string} dataFolder @param {Opening} opening */
async function mongodLine(dataFolder, { port, guarded }) {
  const { store, keyFile } = placesIn(dataFolder)
  const network = ['--bind_ip', '127.0.0.1', '--port', String(port || (await freePort()))]
  const storage = ['--dbpath', store, '--replSet', 'ashar', '--wiredTigerCacheSizeGB', '0.5']
  return [...network, ...storage, ...(guarded ? ['--auth', '--keyFile', keyFile] : [])]
}

/** What each engine prints once it accepts connections; the group is the port. */
export const readiness = Object.freeze({
  embedded: /listening on 127\.0\.0\.1:(\d+)/,
  mongod: /"Waiting for connections".*?"port":(\d+)/,
})

/** @returns {Promise<number>} a port nobody listens on at this moment */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/**
 * The connection string of one of our own servers.
 *
 * @param {Launch['engine']} engine
 * @param {number} port
 * @param {string} [password] none while the account is being made
 */
export function ownAddress(engine, port, password) {
  const account = password ? `ashar:${password}@` : ''
  const options = ['directConnection=true']
  if (engine === 'embedded') options.push('retryWrites=false')
  if (password) options.push('authSource=admin')
  return `mongodb://${account}127.0.0.1:${port}/ashar?${options.join('&')}`
}

import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { placesIn } from './data-folder.mjs'

/**
 * @typedef {object} Launch how to run one of our own database servers
 * @property {'mongod' | 'embedded'} engine
 * @property {string} program absolute path
 * @property {string} dataFolder absolute path
 * @property {boolean} [thrownAway] whether the data are for a test and thrown away after it: nobody then waits until
 *   they have reached the disk
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
    ? embeddedLine(launch, opening)
    : mongodLine(launch.dataFolder, opening)
}

/** @param {Launch} launch @param {Opening} opening */
async function embeddedLine({ dataFolder, thrownAway }, { port, guarded }) {
  const { store, settings } = placesIn(dataFolder)
  await writeFile(settings, '# Empty on purpose: no settings file elsewhere shall be read.\n')
  const network = ['--config', settings, '--host', '127.0.0.1', '--port', String(port)]
  const storage = ['--storage-path', store, '--cache-size', '256M']
  const durable = thrownAway ? [] : ['--sync-on-commit']
  const quiet = ['--oplog-max-entries', '10000', '--log-level', 'INFO']
  return [...network, ...storage, ...durable, ...quiet, ...(guarded ? ['--auth'] : [])]
}

/** @param {string} dataFolder @param {Opening} opening */
async function mongodLine(dataFolder, { port, guarded }) {
  const { store, keyFile } = placesIn(dataFolder)
  const network = ['--bind_ip', '127.0.0.1', '--port', String(port), '--quiet']
  const storage = ['--dbpath', store, '--replSet', 'ashar', '--wiredTigerCacheSizeGB', '0.5']
  // Without other members there is nobody to hand over to, which it would wait for by default.
  const ending = ['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100']
  const account = guarded ? ['--auth', '--keyFile', keyFile] : []
  return [...network, ...storage, ...ending, ...account]
}

/** What each engine prints once it accepts connections; the group is the port. */
export const readiness = Object.freeze({
  embedded: /listening on 127\.0\.0\.1:(\d+)/,
  mongod: /"Waiting for connections".*?"port":(\d+)/,
})

/**
 * The port for the next opening. A replica set knows itself by its port, so it keeps the one it
 * had while nobody else took it; the embedded database takes what the system gives.
 *
 * @param {Launch['engine']} engine
 * @param {number | undefined} before
 * @returns {Promise<number>}
 */
export async function portFor(engine, before) {
  if (engine === 'embedded') return 0
  return (await listenOnce(before ?? 0)) ?? (await listenOnce(0)) ?? 27_017
}

/** @param {number} wish @returns {Promise<number | undefined>} that port, if nobody listens there */
function listenOnce(wish) {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(undefined))
    server.listen(wish, '127.0.0.1', () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : undefined
      server.close(() => resolve(port))
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

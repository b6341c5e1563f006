import { isLocalAddress } from './address.mjs'

/**
 * `address`: the server named by MONGODB_URI; `mongod`: a one-node replica set of ours;
 * `embedded`: SecantusDB.
 *
 * @typedef {'address' | 'mongod' | 'embedded'} Engine
 *
 * @typedef {object} EngineRecord what a data folder remembers of the engine that made it
 * @property {Engine} engine
 * @property {string} version of the engine that last opened it
 * @property {string} storageFormat
 * @property {number} [port] where it last listened
 * @property {boolean} [accountReady] whether the root account with our password exists
 *
 * @typedef {object} Circumstances
 * @property {string} dataFolder
 * @property {EngineRecord | undefined} recorded
 * @property {string | undefined} uri MONGODB_URI
 * @property {string | undefined} mongodVersion of the one on the PATH
 * @property {string | undefined} address ASHAR_ADDRESS
 * @property {boolean} embeddedAllowed ASHAR_ALLOW_EMBEDDED_DATABASE=yes
 */

/** The layout on disk of each engine; another word here means older folders cannot be opened. */
export const storageFormats = Object.freeze({
  address: 'kept by the server',
  mongod: 'mongod-wiredtiger-1',
  embedded: 'secantusdb-wiredtiger-0.7',
})

const names = { address: 'MONGODB_URI', mongod: 'mongod', embedded: 'the embedded database' }

/**
 * Which engine serves a data folder. What the folder remembers always wins: opening it with
 * another engine would show an empty portal while the real one lies unseen beside it.
 *
 * @param {Circumstances} circumstances
 * @returns {{ engine: Engine } | { refusal: string }}
 */
export function chooseEngine(circumstances) {
  const { recorded, uri, mongodVersion } = circumstances
  const fitting = mongodVersion !== undefined && majorOf(mongodVersion) >= 7
  const engine = uri ? 'address' : (localEngine(recorded) ?? (fitting ? 'mongod' : 'embedded'))
  const refusal =
    otherEngine(circumstances, engine) ??
    unfitMongod(circumstances, engine) ??
    publicAddress(circumstances, engine)
  return refusal ? { refusal } : { engine }
}

/** @param {EngineRecord | undefined} recorded */
function localEngine(recorded) {
  return recorded?.engine === 'address' ? undefined : recorded?.engine
}

/** @param {Circumstances} circumstances @param {Engine} engine */
function otherEngine({ dataFolder, recorded }, engine) {
  if (!recorded) return undefined
  if (recorded.engine !== engine && engine === 'address')
    return `The data folder ${dataFolder} holds the data of ${names[recorded.engine]}, but MONGODB_URI names another server: set ASHAR_DATA to a new folder to begin there, or remove MONGODB_URI.`
  if (recorded.engine !== engine)
    return `The data folder ${dataFolder} belongs to the server that MONGODB_URI named, and MONGODB_URI is now missing: set it again, or set ASHAR_DATA to a new folder.`
  if (recorded.storageFormat !== storageFormats[engine])
    return `The data folder ${dataFolder} was written in the format ${recorded.storageFormat}, and this version reads ${storageFormats[engine]}: start the version that wrote it, export, and import into a new folder.`
  return undefined
}

/** @param {Circumstances} circumstances @param {Engine} engine */
function unfitMongod({ dataFolder, recorded, mongodVersion }, engine) {
  if (engine !== 'mongod' || !recorded) return undefined
  if (mongodVersion && majorOf(mongodVersion) >= majorOf(recorded.version)) return undefined
  const found = mongodVersion ? `version ${mongodVersion} is` : 'none is'
  return `The data folder ${dataFolder} was made by mongod ${recorded.version} and ${found} on the PATH: install mongod ${majorOf(recorded.version)} or newer, or set ASHAR_DATA to a new folder.`
}

/** @param {Circumstances} circumstances @param {Engine} engine */
function publicAddress({ address, embeddedAllowed }, engine) {
  if (engine !== 'embedded' || embeddedAllowed || isLocalAddress(address)) return undefined
  return `ASHAR_ADDRESS is the public address ${address}, and the embedded database is a prerelease for first looks and tests, not for a municipality's votes: set MONGODB_URI to a MongoDB replica set (version 7 or newer), or set ASHAR_ALLOW_EMBEDDED_DATABASE=yes to accept the risk.`
}

/** @param {string} version such as 8.0.4 */
function majorOf(version) {
  return Number.parseInt(version, 10)
}

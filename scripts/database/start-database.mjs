import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { joinAddress } from './address-server.mjs'
import { chooseEngine } from './choose-engine.mjs'
import { makeDataFolder } from './data-folder.mjs'
import { endOrphan } from './end-orphan.mjs'
import { readRecord } from './engine-record.mjs'
import { findMongod } from './find-programs.mjs'
import { holdDatabase } from './hold-database.mjs'
import { installEmbedded } from './install-embedded.mjs'
import { Refusal } from './refusal.mjs'
import { forgetRunning, isAlive, readRunning } from './running-record.mjs'

const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url))

/**
 * @typedef {object} Database
 * @property {string} uri complete, with the database name
 * @property {string} engine
 * @property {string} version
 * @property {Promise<string>} lost settles with a sentence if the database goes for good
 * @property {() => Promise<void>} release
 * @property {readonly string[]} [passedOver] a sentence for each mongod that was found and not used
 */

/**
 * Brings up the database of a data folder, or joins the running one. It lives until the last
 * process that asked for it releases it or dies.
 *
 * @param {{ dataFolder: string, environment?: Readonly<Record<string, string | undefined>>, thrownAway?: boolean }} wish
 *   the folder's absolute path, the settings (MONGODB_URI, ASHAR_ADDRESS, ASHAR_ALLOW_EMBEDDED_DATABASE), and whether
 *   the data are a test's, which need not outlast a power cut
 * @returns {Promise<Database>}
 * @throws {Refusal} one sentence that says what to do
 */
export async function startDatabase({ dataFolder, environment = process.env, thrownAway = false }) {
  await makeDataFolder(dataFolder)
  const recorded = await readRecord(dataFolder)
  const before = recorded?.engine === 'mongod' ? Number.parseInt(recorded.version, 10) : 0
  const { fitting: mongod, newest, passedOver } = await findMongod(Math.max(7, before))
  const choice = chooseEngine({
    dataFolder,
    recorded,
    uri: environment.MONGODB_URI,
    mongodVersion: mongod?.version ?? newest,
    address: environment.ASHAR_ADDRESS,
    embeddedAllowed: environment.ASHAR_ALLOW_EMBEDDED_DATABASE === 'yes',
  })
  if ('refusal' in choice) throw new Refusal([choice.refusal, ...passedOver].join(' '))
  const { engine } = choice
  if (engine === 'address') return joinAddress(dataFolder, environment.MONGODB_URI ?? '')
  const program = engine === 'mongod' ? mongod?.program : await embeddedProgram(passedOver)
  const database = await holdOrOpen({
    engine,
    program: program ?? 'mongod',
    dataFolder,
    thrownAway,
  })
  // A folder that has its engine keeps it: what else lies on the PATH is then nobody's business.
  return recorded && engine === 'embedded' ? database : { ...database, passedOver }
}

/** @param {readonly string[]} passedOver */
async function embeddedProgram(passedOver) {
  try {
    return (await installEmbedded()).program
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal([error.message, ...passedOver].join(' '))
  }
}

/** @param {import('./engines.mjs').Launch} launch @returns {Promise<Database>} */
async function holdOrOpen(launch) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const running = await readRunning(launch.dataFolder)
    const hold = running && (await holdDatabase(running))
    if (hold?.news.refusal) throw new Refusal(hold.news.refusal)
    if (hold?.news.uri) {
      const { uri, engine = launch.engine, version = '' } = hold.news
      return { uri, engine, version, lost: hold.lost, release: hold.release }
    }
    await outlast(launch.dataFolder, running?.token)
    await endOrphan(launch.dataFolder, running, launch.engine)
    await forgetRunning(launch.dataFolder, running?.token)
    await spawnKeeper(launch)
  }
  throw new Refusal(
    `The database of ${launch.dataFolder} could not be reached: see database.log in it, end what else uses it, and start again.`,
  )
}

/**
 * Waits for a keeper that is just ending its database.
 *
 * @param {string} dataFolder
 * @param {string | undefined} token
 */
async function outlast(dataFolder, token) {
  for (let waited = 0; token && waited < 15_000; waited += 50) {
    const running = await readRunning(dataFolder)
    if (running?.token !== token || !isAlive(running.keeper)) return
    await pause(50)
  }
}

/**
 * The keeper is no child in the terminal's sense: Ctrl-C must reach the application first.
 *
 * @param {import('./engines.mjs').Launch} launch
 */
async function spawnKeeper(launch) {
  const words = [keeper, JSON.stringify(launch)]
  const child = spawn(process.execPath, words, { detached: true, stdio: 'ignore' })
  child.unref()
  for (let waited = 0; waited < 5_000; waited += 20) {
    if (await readRunning(launch.dataFolder)) return
    if (child.exitCode !== null) return
    await pause(20)
  }
}

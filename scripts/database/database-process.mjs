import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { lastLine } from '../steps/run-program.mjs'
import { placesIn } from './data-folder.mjs'
import { commandLine, readiness } from './engines.mjs'
import { Refusal } from './refusal.mjs'

/**
 * @typedef {object} DatabaseProcess
 * @property {import('node:child_process').ChildProcess} child
 * @property {number} port
 * @property {Promise<void>} ended
 */

/** Recovery after a power cut may read much of the journal; a healthy folder takes 0.3 s. */
const patience = 120_000

/**
 * Starts the database server and waits until it accepts connections. What it prints goes to a
 * file and not to a pipe, so that it does not stumble when its starter is killed.
 *
 * @param {import('./engines.mjs').Launch} launch
 * @param {import('./engines.mjs').Opening} opening
 * @returns {Promise<DatabaseProcess>}
 */
export async function openDatabase(launch, opening) {
  const { store, log } = placesIn(launch.dataFolder)
  mkdirSync(store, { recursive: true, mode: 0o700 })
  const words = await commandLine(launch, opening)
  const file = openSync(log, 'w', 0o600)
  const env = { ...process.env, PYTHONUNBUFFERED: '1' }
  const child = spawn(launch.program, words, { cwd: store, env, stdio: ['ignore', file, file] })
  closeSync(file)
  const ended = new Promise((/** @type {(nothing: void) => void} */ resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  return { child, ended, port: await portOf(launch, child, log) }
}

/**
 * @param {import('./engines.mjs').Launch} launch
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} log
 */
async function portOf(launch, child, log) {
  for (let waited = 0; waited < patience; waited += 20) {
    const port = readiness[launch.engine].exec(readFileSync(log, 'utf8'))?.[1]
    if (port) return Number(port)
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break
    await pause(20)
  }
  child.kill('SIGKILL')
  throw new Refusal(explain(launch, readFileSync(log, 'utf8')))
}

/** @param {import('./engines.mjs').Launch} launch @param {string} printed */
function explain({ dataFolder, program }, printed) {
  const { store, log } = placesIn(dataFolder)
  if (/resource busy|DBPathInUse|already locked/i.test(printed))
    return `The folder ${store} is open in another database server: end that server, or set ASHAR_DATA to another folder.`
  return `The database ${program} did not start (${lastLine(printed) || 'it printed nothing'}): see ${log}.`
}

/**
 * Ends the server in order; one that does not listen within ten seconds is ended by force, which
 * loses nothing that was acknowledged.
 *
 * @param {DatabaseProcess} database
 */
export async function closeDatabase({ child, ended }) {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(force)
}

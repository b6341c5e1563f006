import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canInstallForDebian, installForDebian } from '../steps/debian.mjs'
import { lastLine, runProgram } from '../steps/run-program.mjs'
import { findPython } from './find-programs.mjs'
import { Refusal } from './refusal.mjs'

const pins = fileURLToPath(new URL('../embedded-database.txt', import.meta.url))
const environment = fileURLToPath(new URL('../../.cache/embedded-database', import.meta.url))
const marker = join(environment, 'installed.json')
const windows = process.platform === 'win32'
const inEnvironment = (/** @type {string} */ name) =>
  join(environment, windows ? 'Scripts' : 'bin', windows ? `${name}.exe` : name)

const waysOut =
  'set MONGODB_URI to a MongoDB server (version 7 or newer), or install mongod 7 or newer, or install Python 3.11, 3.12 or 3.13 with venv'

/**
 * The embedded database's program and version, installed into a private virtual environment
 * unless it is there already. Uses the network only when it installs.
 *
 * @returns {Promise<{ program: string, version: string }>}
 */
export async function installEmbedded() {
  const list = await readFile(pins, 'utf8')
  const version = /^secantusdb==(\S+)/m.exec(list)?.[1]
  if (!version) throw new Refusal(`The list ${pins} names no secantusdb: restore it from git.`)
  const wanted = createHash('sha256').update(list).digest('hex')
  if (!(await isInstalled(wanted))) await install(wanted)
  return { program: inEnvironment('secantusd-py'), version }
}

/** @param {string} wanted hash of the pinned list */
async function isInstalled(wanted) {
  try {
    await access(inEnvironment('python'))
    return (await readFile(marker, 'utf8')) === wanted
  } catch {
    return false
  }
}

/** @param {string} wanted hash of the pinned list, noted last so that a broken install is redone */
async function install(wanted) {
  const python = await fittingPython()
  await rm(environment, { recursive: true, force: true })
  await mkdir(environment, { recursive: true })
  await runProgram(python, ['-m', 'venv', environment]).catch((error) => {
    throw new Refusal(`${python} could not make a virtual environment (${why(error)}): ${waysOut}.`)
  })
  const words = ['install', '--quiet', '--disable-pip-version-check', '--no-input']
  const strict = ['--require-hashes', '--only-binary=:all:', '-r', pins]
  await runProgram(inEnvironment('python'), ['-m', 'pip', ...words, ...strict]).catch((error) => {
    throw new Refusal(
      `pip could not install the embedded database (${why(error)}): check the network connection, or ${waysOut}.`,
    )
  })
  await writeFile(marker, wanted)
}

async function fittingPython() {
  const found = await findPython()
  if (found) return found.program
  if (await canInstallForDebian()) await installForDebian('python3-venv')
  const installed = await findPython()
  if (installed) return installed.program
  throw new Refusal(
    `No database can be started: there is no MONGODB_URI, no mongod 7 on the PATH
and no Python 3.11 to 3.13 for the embedded one; ${waysOut}.`.replace('\n', ' '),
  )
}

/** @param {Error} error */
function why(error) {
  return lastLine(error.message)
}

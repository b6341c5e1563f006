import { execFile } from 'node:child_process'
import { access, constants, readdir, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const suffix = process.platform === 'win32' ? '.exe' : ''

/**
 * Every program of that name, in the order of the search path, then of further folders.
 *
 * @param {string} name
 * @param {readonly string[]} [alsoIn] further folders
 * @returns {Promise<string[]>} absolute paths
 */
export async function findPrograms(name, alsoIn = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...alsoIn]
  const found = await Promise.all(folders.map((folder) => executable(join(folder, name + suffix))))
  return [...new Set(found.filter((path) => path !== undefined))]
}

/** @param {string} path @returns {Promise<string | undefined>} */
async function executable(path) {
  try {
    await access(path, constants.X_OK)
    return path
  } catch {
    return undefined
  }
}

/**
 * What a program prints, or undefined when it cannot be run.
 *
 * @param {string} program
 * @param {string[]} words
 */
async function ask(program, words) {
  try {
    return (await run(program, words, { timeout: 10_000 })).stdout.trim()
  } catch {
    return undefined
  }
}

/**
 * Every mongod on the PATH is asked for its version: the first that fits is taken, and each that stands before it is
 * named with the reason, so that nobody wonders why an installed server was not used.
 *
 * @param {number} [least] the oldest major version that fits
 * @returns {Promise<{ fitting?: { program: string, version: string }, newest?: string, passedOver: string[] }>} `newest`
 *   is the highest version of those that do not fit; each of `passedOver` is a sentence
 */
export async function findMongod(least = 7) {
  const passedOver = []
  const versions = []
  for (const program of await findPrograms('mongod')) {
    const said = await ask(program, ['--version'])
    const version = /db version v(\S+)/.exec(said ?? '')?.[1]
    if (version && Number.parseInt(version, 10) >= least)
      return { fitting: { program, version }, passedOver }
    if (version) versions.push(version)
    const why = version
      ? `is version ${version}, and ${least} or newer is needed`
      : said === undefined
        ? 'does not run'
        : 'does not say its version'
    passedOver.push(`${program} was passed over: it ${why}.`)
  }
  const newest = versions.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b)).at(-1)
  return newest ? { newest, passedOver } : { passedOver }
}

/** Newest last: the wheels exist for these, and numpy needs at least 3.11. */
const pythonVersions = ['3.11', '3.12', '3.13']
const pythonQuestion =
  'import sys, importlib.util as u; print("%d.%d" % sys.version_info[:2], bool(u.find_spec("ensurepip") and u.find_spec("venv")))'

/**
 * The first Python 3.11 to 3.13 that can make virtual environments.
 *
 * @returns {Promise<{ program: string, version: string } | undefined>}
 */
export async function findPython() {
  const folders = await pythonFolders()
  const asked = new Set()
  for (const name of [...pythonVersions.map((version) => `python${version}`), 'python3', 'python'])
    for (const program of await findPrograms(name, folders)) {
      const real = await realpath(program)
      const seen = asked.has(real) && !real.includes('shims')
      asked.add(real)
      const answer = seen ? undefined : await ask(program, ['-c', pythonQuestion])
      const [version, canMakeEnvironments] = answer?.split(' ') ?? []
      if (version && pythonVersions.includes(version) && canMakeEnvironments === 'True')
        return { program, version }
    }
  return undefined
}

/** Folders where Python lies without being on the search path: pyenv, Homebrew, the system. */
async function pythonFolders() {
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions')
  const installed = await readdir(pyenv).catch(() => [])
  const own = installed.sort().map((version) => join(pyenv, version, 'bin'))
  return [...own, '/opt/homebrew/bin', '/usr/local/bin', '/usr/bin']
}

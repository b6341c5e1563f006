import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isLocalAddress } from '../database/address.mjs'
import { readJson, writeJson } from '../database/data-folder.mjs'
import { Refusal } from '../database/refusal.mjs'
import { inProject, projectFolder } from '../project.mjs'
import { fingerprint } from './fingerprint.mjs'
import { runProgram } from './run-program.mjs'

const script = 'seed/first-start.ts'

/**
 * Creates indexes, migrates and, in a new database, seeds the demonstration municipality. Done
 * again only for another database or after the models or the seed changed, so the script must
 * leave alone what is there.
 *
 * @param {{ uri: string, dataFolder: string, environment: NodeJS.ProcessEnv }} where
 * @returns {Promise<'prepared' | 'unchanged' | 'nothing to prepare'>}
 */
export async function prepareDatabase({ uri, dataFolder, environment }) {
  if (!existsSync(inProject(script))) return 'nothing to prepare'
  const file = join(dataFolder, 'prepared.json')
  const sources = await fingerprint(projectFolder, ['models', 'seed'])
  const ASHAR_DEMONSTRATION = demonstrationOf(environment)
  const wanted = { sources, database: identityOf(uri, environment), ASHAR_DEMONSTRATION }
  if (JSON.stringify(await readJson(file)) === JSON.stringify(wanted)) return 'unchanged'
  const words = ['--import', 'tsx', script]
  const env = { ...environment, MONGODB_URI: uri, ASHAR_DATA: dataFolder, ASHAR_DEMONSTRATION }
  await runProgram(process.execPath, words, { cwd: projectFolder, env }).catch((error) => {
    throw new Refusal(
      `The database could not be prepared; this is what ${script} said:\n${error.message}`,
    )
  })
  await writeJson(file, wanted)
  return 'prepared'
}

/**
 * Whether a new database begins with the demonstration. Its passwords are known to everybody,
 * so a portal at a public address gets it only when somebody asks for it.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {'yes' | 'no'}
 */
export function demonstrationOf({ ASHAR_DEMONSTRATION: wish, ASHAR_ADDRESS: address }) {
  if (!wish) return isLocalAddress(address) ? 'yes' : 'no'
  if (wish === 'yes' || wish === 'no') return wish
  throw new Refusal(`ASHAR_DEMONSTRATION is "${wish}": set it to yes or no.`)
}

/**
 * Our own database is known by its folder; its port and password are not what it is.
 *
 * @param {string} uri
 * @param {NodeJS.ProcessEnv} environment
 */
function identityOf(uri, environment) {
  if (!environment.MONGODB_URI) return 'own'
  const place = uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '')
  return createHash('sha256').update(place).digest('hex')
}

import { existsSync } from 'node:fs'
import { Refusal } from '../database/refusal.mjs'
import { dataFolderOf, inProject } from '../project.mjs'

/**
 * The settings of a start: the environment, completed from the file `.env`; what the environment
 * says goes before the file. Only what is needed before anything is installed is checked here.
 *
 * @returns {{ environment: NodeJS.ProcessEnv, dataFolder: string, port: number }}
 */
export function readSettings() {
  const file = inProject('.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const environment = { ...process.env }
  return { environment, dataFolder: dataFolderOf(environment), port: portOf(environment.PORT) }
}

/**
 * @param {string | undefined} text PORT
 * @returns {number} 3000 unless another is asked for
 */
export function portOf(text) {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Refusal(`PORT is "${text}": set it to a whole number from 1 to 65535.`)
}

/**
 * Stops the start at settings that cannot be used, before anything is brought up for them. Asked once the dependencies
 * are there: the check is the application's own.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export async function checkSettings(environment) {
  const { environmentFaults } = await import('../../app/http/settings/environment.mjs')
  const faults = environmentFaults(environment)
  if (faults.length > 0) throw new Refusal([...faults, 'See .env.example.'].join(' '))
}

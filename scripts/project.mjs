import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** The bundle that is the application in production. */
export const serverBundle = join(projectFolder, 'build/server/index.js')

/** @param {string} path inside the project */
export function inProject(path) {
  return join(projectFolder, path)
}

/**
 * The folder that holds the database and the secrets: ASHAR_DATA, else `.data` in the project.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export function dataFolderOf(environment) {
  return resolve(projectFolder, environment.ASHAR_DATA || '.data')
}

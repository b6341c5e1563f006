import { spawn } from 'node:child_process'
import { startDatabase } from './database/start-database.mjs'
import { inProject, projectFolder } from './project.mjs'
import { installDependencies } from './steps/dependencies.mjs'
import { checkNodeVersion } from './steps/node-version.mjs'
import { prepareDatabase } from './steps/prepare-database.mjs'
import { checkPort } from './steps/serve.mjs'
import { checkSettings, readSettings } from './steps/settings.mjs'
import { explainFailure, step } from './steps/step.mjs'

/*
 * npm run dev: the database, then Vite's development server, which shows every change at once.
 * Vite is started directly and not through npx, which would leave it on the port when it ends.
 */

try {
  await step('Node.js', async () => checkNodeVersion(process.versions.node))
  const { environment, dataFolder, port } = readSettings()
  await step(
    'Port',
    () => checkPort(port),
    () => String(port),
  )
  await step('Dependencies', installDependencies, String)
  await step('Settings', () => checkSettings(environment))
  const { uri, release } = await step('Database', () => startDatabase({ dataFolder, environment }))
  const development = { NODE_ENV: /** @type {const} */ ('development'), PORT: String(port) }
  const env = { ...environment, ...development, MONGODB_URI: uri, ASHAR_DATA: dataFolder }
  await step(
    'Indexes and first content',
    () => prepareDatabase({ uri, dataFolder, environment }),
    String,
  )
  process.exitCode = await develop(env, port)
  await release()
} catch (error) {
  console.error(`\n${explainFailure(error)}`)
  process.exitCode = 1
}
process.exit()

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} port
 * @returns {Promise<number>}
 */
function develop(env, port) {
  const vite = inProject('node_modules/vite/bin/vite.js')
  const words = [vite, 'dev', '--port', String(port), '--strictPort']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: projectFolder, env, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 0))
  })
}

import { spawn } from 'node:child_process'
import { startDatabase } from './database/start-database.mjs'
import { projectFolder } from './project.mjs'
import { installDependencies } from './steps/dependencies.mjs'
import { checkSettings, readSettings } from './steps/settings.mjs'
import { explainFailure } from './steps/step.mjs'

/*
 * node scripts/with-database.mjs -- COMMAND…
 * Runs a command with MONGODB_URI and ASHAR_DATA set to the database of the data folder, which is
 * brought up for it, or joined when the portal is running.
 */

try {
  const [program, ...words] = process.argv.slice(process.argv[2] === '--' ? 3 : 2)
  if (!program) throw new Error('Name the command: node scripts/with-database.mjs -- COMMAND…')
  const { environment, dataFolder } = readSettings()
  await installDependencies()
  await checkSettings(environment)
  const { uri, release } = await startDatabase({ dataFolder, environment })
  const complete = { ...environment, MONGODB_URI: uri, ASHAR_DATA: dataFolder }
  process.exitCode = await runWith(program, words, complete)
  await release()
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
function runWith(program, words, env) {
  return new Promise((resolve, reject) => {
    const command = program === 'node' ? process.execPath : program
    const child = spawn(command, words, { cwd: projectFolder, env, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

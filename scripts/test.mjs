import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDatabase } from './database/start-database.mjs'
import { projectFolder, serverBundle } from './project.mjs'
import { askedToEnd } from './steps/asked-to-end.mjs'
import { buildIfChanged } from './steps/build.mjs'
import { findChromium } from './steps/chromium.mjs'
import { sumCounts } from './steps/count-tests.mjs'
import { installDependencies } from './steps/dependencies.mjs'
import { checkNodeVersion } from './steps/node-version.mjs'
import { check, notPassed, runProject, runTool } from './steps/run-tests.mjs'
import { slowestFiles } from './steps/slowest-files.mjs'
import { explainFailure, step } from './steps/step.mjs'

/*
 * npm test: everything that must hold before a change is taken. Goes on after a failure, so that
 * one run names all faults; what could not run counts as failed. The file .env is not read: its
 * database is not for tests.
 */

/** @typedef {import('./steps/count-tests.mjs').Count} Count */

const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-test-'))
/** What must be undone at the end, in the order it was begun. @type {(() => Promise<void>)[]} */
const begun = [() => rm(dataFolder, { recursive: true, force: true })]
const interrupted = askedToEnd().then(() => [notPassed('The tests were interrupted.')])

const { passed, failed, files = [] } = sumCounts(await Promise.race([runAll(), interrupted]))
for (const end of begun.reverse()) await end()
if (files.length > 0) console.log('The slowest files of tests:')
for (const line of slowestFiles(files, `${projectFolder}/`, 10)) console.log(line)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

/** @returns {Promise<Count[]>} */
async function runAll() {
  try {
    await step('Node.js', async () => checkNodeVersion(process.versions.node))
    await step('Dependencies', installDependencies, String)
  } catch (error) {
    return [notPassed(explainFailure(error))]
  }
  const counts = [
    await check('Type check', () => runTool('typescript/bin/tsc', ['--noEmit'])),
    await check('Biome', () => runTool('@biomejs/biome/bin/biome', ['check', '.'])),
    await check('Unused exports', () => runTool('knip/bin/knip.js', ['--no-progress'])),
  ]
  const built = await check('Build', buildIfChanged)
  console.log('Unit tests')
  counts.push(built, await runProject('unit', process.env))
  return [...counts, ...(await testsOfTheWhole(built.failed === 0))]
}

/**
 * The tests that need the running application.
 *
 * @param {boolean} built
 * @returns {Promise<Count[]>}
 */
async function testsOfTheWhole(built) {
  const unable = (/** @type {string} */ why) =>
    ['Tests over HTTP', 'Browser tests'].map((title) => notPassed(`${title} could not run: ${why}`))
  if (!built) return unable('the build failed')
  try {
    const database = await step('Database', () => startDatabase({ dataFolder }))
    begun.push(database.release)
    const prepared = { ASHAR_TEST_DATABASE: database.uri, ASHAR_TEST_BUILD: serverBundle }
    const env = { ...process.env, ...prepared }
    console.log('Tests over HTTP')
    return [await runProject('http', env), await browserTests(env)]
  } catch (error) {
    return unable(explainFailure(error))
  }
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Count>} */
async function browserTests(env) {
  try {
    const chromium = await step('Chromium', () => findChromium(env.CHROMIUM_PATH), String)
    console.log('Browser tests')
    return await runProject('browser', { ...env, CHROMIUM_PATH: chromium })
  } catch (error) {
    return notPassed(`Browser tests could not run: ${explainFailure(error)}`)
  }
}

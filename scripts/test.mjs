import { mkdir, mkdtemp, rm } from 'node:fs/promises'
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
import { bringUp, check, notPassed, runProjects, runTool } from './steps/run-tests.mjs'
import { slowestFiles } from './steps/slowest-files.mjs'
import { explainFailure, step } from './steps/step.mjs'

/*
 * npm test: everything that must hold before a change is taken. Goes on after a failure, so that
 * one run names all faults; what could not run counts as failed. What does not need each other goes
 * on side by side. The file .env is not read: its database is not for tests.
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
  return (await Promise.all([checkSources(), runTests()])).flat()
}

/** What is seen without running anything; beside the rest, which uses other files and the other core. */
async function checkSources() {
  return [
    await check('Type check', () => runTool('typescript-7/bin/tsc', ['--noEmit'])),
    await check('Biome', () => runTool('@biomejs/biome/bin/biome', ['check', '.'])),
    await check('Unused exports', () => runTool('knip/bin/knip.js', ['--no-progress'])),
  ]
}

/**
 * All tests as one queue: those of units, and those of the whole as far as it could be brought up.
 *
 * @returns {Promise<Count[]>}
 */
async function runTests() {
  const [built, database, chromium] = await Promise.all([
    check('Build', buildIfChanged),
    bringUp('Database', () => startDatabase({ dataFolder, thrownAway: true })),
    bringUp('Chromium', () => findChromium(process.env.CHROMIUM_PATH)),
  ])
  if (database.result) begun.push(database.result.release)
  // One demonstration, for the tests over HTTP and those in the browser.
  const seeded = join(dataFolder, 'seeded')
  await mkdir(seeded)
  const served = built.failed === 0 && database.result !== undefined
  const projects = projectsWith(served, chromium.result !== undefined)
  const env = {
    ...process.env,
    ASHAR_TEST_BUILD: serverBundle,
    ASHAR_TEST_DATABASE: database.result?.uri,
    ASHAR_TEST_SEEDED: seeded,
    CHROMIUM_PATH: chromium.result,
  }
  return [built, ...database.counts, ...chromium.counts, await runProjects(projects, env)]
}

/** @param {boolean} served whether the application can run @param {boolean} browsed whether there is a browser */
function projectsWith(served, browsed) {
  /** @type {import('./steps/run-tests.mjs').Project[]} */
  const projects = ['unit']
  if (served) projects.push('http')
  if (served && browsed) projects.push('browser')
  return projects
}

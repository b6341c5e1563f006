import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { readJson } from '../database/data-folder.mjs'
import { inProject, projectFolder } from '../project.mjs'
import { countTests } from './count-tests.mjs'
import { runProgram } from './run-program.mjs'
import { timesOf } from './slowest-files.mjs'
import { explainFailure, stepBeside } from './step.mjs'

/** @typedef {import('./count-tests.mjs').Count} Count */
/** @typedef {'unit' | 'http' | 'browser'} Project of vitest */

/**
 * A check that counts as one test; others may be made beside it.
 *
 * @param {string} title
 * @param {() => Promise<unknown>} work throws when the check fails
 * @returns {Promise<Count>}
 */
export async function check(title, work) {
  try {
    await stepBeside(title, work)
    return { passed: 1, failed: 0, faults: [] }
  } catch (error) {
    return notPassed(`${title}: ${explainFailure(error)}`)
  }
}

/**
 * Something that tests need; others may be brought up beside it. What could not be had counts as one test that failed.
 *
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @returns {Promise<{ result?: Result, counts: Count[] }>}
 */
export async function bringUp(title, work) {
  try {
    return { result: await stepBeside(title, work), counts: [] }
  } catch (error) {
    return { counts: [notPassed(`${title}: ${explainFailure(error)}`)] }
  }
}

/** @param {string} fault @returns {Count} */
export function notPassed(fault) {
  console.error(fault)
  return { passed: 0, failed: 1, faults: [fault.split('\n')[0] ?? fault] }
}

/**
 * A check made by a tool of the project; what the tool prints is shown when it finds fault.
 *
 * @param {string} tool path inside node_modules
 * @param {string[]} words
 */
export async function runTool(tool, words) {
  const command = [inProject(`node_modules/${tool}`), ...words]
  await runProgram(process.execPath, command, { cwd: projectFolder }).catch((error) => {
    throw new Error(error.message, { cause: error })
  })
}

/**
 * Runs the tests of some of vitest's projects as one queue, so that no core waits for the last file of a project, and
 * counts them.
 *
 * @param {readonly Project[]} projects
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count>}
 */
export async function runProjects(projects, env) {
  const file = inProject('tests/output/tests.json')
  await mkdir(inProject('tests/output'), { recursive: true })
  await rm(file, { force: true })
  const chosen = projects.flatMap((project) => ['--project', project])
  const quiet = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = inProject('node_modules/vitest/vitest.mjs')
  const exitCode = await runShown([vitest, 'run', ...chosen, ...quiet], env)
  // Written by vitest in this shape; a missing file gives undefined.
  const report = /** @type {import('./count-tests.mjs').Report | undefined} */ (
    await readJson(file)
  )
  const count = countTests(report, exitCode, projects)
  for (const fault of count.faults) console.error(fault)
  return { ...count, files: timesOf(report) }
}

/** @param {string[]} words @param {NodeJS.ProcessEnv} env @returns {Promise<number>} exit code */
function runShown(words, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: projectFolder, env, stdio: 'inherit' })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

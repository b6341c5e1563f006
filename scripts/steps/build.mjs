import { readFile, rm, writeFile } from 'node:fs/promises'
import { Refusal } from '../database/refusal.mjs'
import { inProject, projectFolder } from '../project.mjs'
import { fingerprint } from './fingerprint.mjs'
import { runProgram } from './run-program.mjs'

const sources = ['app', 'models', 'seed', 'public', 'vite.config.ts', 'remix.config.js']
const settings = ['tsconfig.json', 'package.json', 'package-lock.json']
const marker = inProject('build/sources.sha256')

/**
 * Builds the application unless the build at hand is of the very same sources, and as it was written: one that was
 * damaged is made anew.
 *
 * @returns {Promise<'built' | 'unchanged'>}
 */
export async function buildIfChanged() {
  const wanted = await fingerprint(projectFolder, [...sources, ...settings])
  if (await isFresh(wanted)) return 'unchanged'
  // A build that is cut off must not pass for the one before it.
  await rm(marker, { force: true })
  const cli = inProject('node_modules/@remix-run/dev/dist/cli.js')
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('production') }
  await runProgram(process.execPath, [cli, 'vite:build'], { cwd: projectFolder, env }).catch(
    (error) => {
      throw new Refusal(`The build failed; correct what it says and start again:\n${error.message}`)
    },
  )
  await writeFile(marker, `${wanted} ${await whatWasBuilt()}`)
  return 'built'
}

const whatWasBuilt = () => fingerprint(projectFolder, ['build/server', 'build/client'])

/** @param {string} wanted */
async function isFresh(wanted) {
  const noted = await readFile(marker, 'utf8').catch(() => '')
  return noted.startsWith(wanted) && noted === `${wanted} ${await whatWasBuilt()}`
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from '../database/refusal.mjs'
import { inProject, projectFolder } from '../project.mjs'
import { fingerprint } from './fingerprint.mjs'
import { lastLine, runProgram } from './run-program.mjs'

const marker = inProject('node_modules/.cache/ashar/installed.sha256')
const lists = ['package.json', 'package-lock.json']

/**
 * Installs the dependencies unless they are those of package.json and its lock file already.
 * Uses the network only when it installs.
 *
 * @returns {Promise<'installed' | 'unchanged'>}
 */
export async function installDependencies() {
  const noted = await readFile(marker, 'utf8').catch(() => '')
  if (noted === (await fingerprint(projectFolder, lists))) return 'unchanged'
  const words = ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const windows = process.platform === 'win32'
  const options = { cwd: projectFolder, shell: windows }
  await runProgram(windows ? 'npm.cmd' : 'npm', words, options).catch((error) => {
    throw new Refusal(
      `npm install failed (${lastLine(error.message)}): check the network connection and start again.`,
    )
  })
  await mkdir(dirname(marker), { recursive: true })
  await writeFile(marker, await fingerprint(projectFolder, lists))
  return 'installed'
}

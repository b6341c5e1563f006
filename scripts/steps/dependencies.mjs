import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
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
  const wanted = await fingerprint(projectFolder, lists)
  if (noted === wanted && (await areThere())) return 'unchanged'
  const words = ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const windows = process.platform === 'win32'
  const options = { cwd: projectFolder, shell: windows }
  await runProgram(windows ? 'npm.cmd' : 'npm', words, options).catch((error) => {
    throw new Refusal(
      error.code === 'ENOENT'
        ? 'The dependencies must be installed and npm is not on the PATH: install npm, which comes with Node.js, and start again.'
        : `npm install failed (${lastLine(error.message)}): check the network connection and the free space, and start again.`,
    )
  })
  await mkdir(dirname(marker), { recursive: true })
  await writeFile(marker, await fingerprint(projectFolder, lists))
  return 'installed'
}

/** Whether every package that package.json names is there: somebody may have tidied up. */
async function areThere() {
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(inProject('package.json'), 'utf8'),
  )
  const names = Object.keys({ ...dependencies, ...devDependencies })
  const found = await Promise.all(
    names.map((name) =>
      access(inProject(`node_modules/${name}/package.json`)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.every(Boolean)
}

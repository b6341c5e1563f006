import { findPrograms } from '../database/find-programs.mjs'
import { Refusal } from '../database/refusal.mjs'
import { inProject } from '../project.mjs'
import { canInstallForDebian, installForDebian } from './debian.mjs'
import { runProgram } from './run-program.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApplication = '/Applications/Google Chrome.app/Contents/MacOS'

/**
 * The browser of the browser tests: the one named, else one that is installed, else one
 * installed now.
 *
 * @param {string | undefined} named CHROMIUM_PATH
 * @returns {Promise<string>} absolute path
 */
export async function findChromium(named) {
  if (named) {
    if (await runs(named)) return named
    throw new Refusal(`CHROMIUM_PATH is ${named}, which does not run: correct or remove it.`)
  }
  const found = (await installed()) ?? (await fromDebian()) ?? (await fromPlaywright())
  if (found) return found
  throw new Refusal(
    'No Chromium was found and none could be installed: install chromium or Google Chrome, or set CHROMIUM_PATH.',
  )
}

async function installed() {
  for (const name of [...names, 'Google Chrome'])
    for (const program of await findPrograms(name, [macApplication]))
      if (await runs(program)) return program
  return undefined
}

async function fromDebian() {
  if (!(await canInstallForDebian())) return undefined
  await installForDebian('chromium')
  return installed()
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core')
  if (!(await runs(chromium.executablePath()))) {
    const cli = inProject('node_modules/playwright-core/cli.js')
    await runProgram(process.execPath, [cli, 'install', 'chromium']).catch(() => '')
  }
  return (await runs(chromium.executablePath())) ? chromium.executablePath() : undefined
}

/** A wrapper without its browser, as some systems have, does not count. @param {string} program */
async function runs(program) {
  return runProgram(program, ['--version']).then(
    () => true,
    () => false,
  )
}

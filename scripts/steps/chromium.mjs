import { findPrograms } from '../database/find-programs.mjs'
import { Refusal } from '../database/refusal.mjs'
import { inProject } from '../project.mjs'
import { canInstallForDebian, installForDebian } from './debian.mjs'
import { runProgram } from './run-program.mjs'

/** The engine alone, without windows: it does half of the work for the same pages. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell']
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Milliseconds for which the engine alone is waited for where there is a whole browser already. */
const patience = 90_000
const macApplication = '/Applications/Google Chrome.app/Contents/MacOS'

/**
 * The browser of the browser tests: the one named, else the engine alone, which is installed where it can be, else a
 * whole browser that is installed, else one installed now.
 *
 * @param {string | undefined} named CHROMIUM_PATH
 * @returns {Promise<string>} absolute path
 */
export async function findChromium(named) {
  if (named) {
    if (await runs(named)) return named
    throw new Refusal(`CHROMIUM_PATH is ${named}, which does not run: correct or remove it.`)
  }
  const whole = await first([...names, 'Google Chrome'])
  const found =
    (await first(shells)) ??
    (await fromDebian('chromium-headless-shell', shells, whole ? patience : undefined)) ??
    whole ??
    (await fromDebian('chromium', names)) ??
    (await fromPlaywright())
  if (found) return found
  throw new Refusal(
    'No Chromium was found and none could be installed: install chromium or Google Chrome, or set CHROMIUM_PATH.',
  )
}

/** The first of some programs that is installed and runs. @param {readonly string[]} wanted */
async function first(wanted) {
  for (const name of wanted)
    for (const program of await findPrograms(name, [macApplication]))
      if (await runs(program)) return program
  return undefined
}

/**
 * @param {string} name of the package
 * @param {readonly string[]} programs it may bring
 * @param {number | undefined} [most] milliseconds
 */
async function fromDebian(name, programs, most) {
  if (!(await canInstallForDebian())) return undefined
  await installForDebian(name, most)
  return first(programs)
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

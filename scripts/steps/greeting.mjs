import { join } from 'node:path'
import { readJson } from '../database/data-folder.mjs'

/** Only the demonstration shows the codes of its staff. */
const codes = 'Staff need a code as well; in the demonstration the page that asks for it shows it.'

/**
 * What to print when the portal is ready: its address and how to sign in to the demonstration.
 *
 * @param {{ address: string, dataFolder: string }} portal
 * @returns {Promise<string>}
 */
export async function greeting({ address, dataFolder }) {
  const signIns = await readJson(join(dataFolder, 'demonstration.json'))
  const lines = Array.isArray(signIns) ? signIns.filter(isSignIn) : []
  const width = (/** @type {'role' | 'login'} */ part) =>
    Math.max(0, ...lines.map((line) => line[part].length)) + 2
  const table = lines.map(
    ({ role, login, password }) =>
      `  ${role.padEnd(width('role'))}${login.padEnd(width('login'))}${password}`,
  )
  const heading =
    table.length > 0 ? ['', 'Sign in to the demonstration as:', ...table, '', codes] : []
  return ['', `Ashar is ready: ${address}`, ...heading, '', 'Ctrl-C ends it.'].join('\n')
}

/**
 * @param {unknown} line
 * @returns {line is { role: string, login: string, password: string }}
 */
function isSignIn(line) {
  return typeof line === 'object' && line !== null && 'login' in line && 'password' in line
}

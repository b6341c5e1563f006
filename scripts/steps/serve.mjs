import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../database/refusal.mjs'
import { projectFolder, serverBundle } from '../project.mjs'

const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href

/**
 * Refuses a port on which somebody listens already.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      const why = taken ? 'is taken by another program' : `cannot be used (${error.message})`
      reject(new Refusal(`Port ${port} ${why}: end that program, or choose another with PORT.`))
    })
    server.listen(port, () => server.close(() => resolve()))
  })
}

/**
 * @typedef {object} Application
 * @property {Promise<string>} ended settles with how it ended
 * @property {() => Promise<void>} stop
 */

/**
 * Runs the built application and waits until it answers `GET /health` with 200.
 *
 * @param {{ environment: NodeJS.ProcessEnv, port: number }} settings complete for the application
 * @returns {Promise<Application>}
 */
export async function serve({ environment, port }) {
  const env = { ...environment, PORT: String(port), NODE_ENV: /** @type {const} */ ('production') }
  const child = spawn(process.execPath, ['--import', endWithParent, serverBundle], {
    cwd: projectFolder,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = new Promise((/** @type {(how: string) => void} */ resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 30_000)
    await ended
    clearTimeout(force)
  }
  await Promise.race([ready(child, port), ended.then(refuseEarlyEnd)]).catch(async (error) => {
    await stop()
    showOutput(child)
    throw error
  })
  showOutput(child)
  return { ended, stop }
}

/**
 * What the application prints is kept until now, so that it does not cut through the line of
 * its own step.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function showOutput({ stdout, stderr }) {
  stdout?.pipe(process.stdout, { end: false })
  stderr?.pipe(process.stderr, { end: false })
}

/** @param {string} how @returns {never} */
function refuseEarlyEnd(how) {
  throw new Refusal(`The application ended while starting (${how}); what it said stands below.`)
}

/**
 * Until this very application has the port and is well: asked by the port alone, another program that took it meanwhile
 * would answer in its place.
 *
 * @param {import('node:events').EventEmitter} child
 * @param {number} port
 */
export async function ready(child, port) {
  await new Promise((resolve) => child.once('message', resolve))
  await healthy(port)
}

/** @param {number} port */
async function healthy(port) {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const answer = await fetch(`http://localhost:${port}/health`).catch(() => undefined)
    if (answer?.status === 200) return
    await pause(50)
  }
  throw new Refusal(
    `The application did not answer on http://localhost:${port}/health within a minute: see what it printed below.`,
  )
}

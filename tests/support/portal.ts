import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { inProject } from '../../scripts/project.mjs'

/** A data folder for one test file, and how to remove it. */
export function newDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ashar-portal-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The ports below those that the system gives to connections by itself, a part of them to each worker of the tests. */
const firstPort = 15_000 + (Number(process.env.VITEST_POOL_ID ?? 0) % 16) * 1_000
let nextPort = firstPort + Math.floor(Math.random() * 1_000)

/**
 * A port nobody listens on now, and which nobody gets by chance between two starts that use it: a port of the system's
 * own choice may be any connection's a moment later.
 */
export async function freePort(): Promise<number> {
  nextPort = firstPort + ((nextPort + 1 - firstPort) % 1_000)
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(nextPort, () => server.close(() => resolve(true)))
  })
  return free ? nextPort : freePort()
}

/** What the keeper of a data folder's database has noted. */
export function runningIn(dataFolder: string): {
  keeper: number
  databaseProcess: number
  databasePort: number
} {
  return JSON.parse(readFileSync(join(dataFolder, 'running.json'), 'utf8'))
}

export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch {
    return false
  }
}

/**
 * Waits until something holds; says what was awaited when it does not come about in time. The patience is for a machine
 * that is busy with other work, and costs nothing where all is well.
 */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 240) {
  const end = Date.now() + seconds * 1_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${seconds} seconds: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Nothing of a developer's own `.env` may reach a test; what is set here, even empty, goes before it. */
const notOurs = { MONGODB_URI: '', ASHAR_ADDRESS: '', ASHAR_ALLOW_EMBEDDED_DATABASE: '' }

/** The settings of a start on a data folder and a port of its own. */
export function environmentOf(dataFolder: string, port: number) {
  const own = { ASHAR_DATA: dataFolder, PORT: String(port), ASHAR_DEMONSTRATION: 'no' }
  return { ...process.env, ...notOurs, ...own }
}

/** `npm start` in a process of its own. */
export function startPortal(
  dataFolder: string,
  port: number,
  environment: Record<string, string> = {},
) {
  const child = spawn(process.execPath, [inProject('scripts/start.mjs')], {
    env: { ...environmentOf(dataFolder, port), ...environment },
  })
  // A test that failed half-way must leave nothing running.
  onTestFinished(() => void child.kill('SIGKILL'))
  const printed = collect(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let isClosed = false
  child.once('close', () => {
    isClosed = true
  })
  return {
    child,
    ended,
    printed,
    /** Resolves when it says that it is ready, rejects when it ends before, with all it printed to its last line. */
    ready: () => {
      const isReady = () => {
        if (isClosed) throw new Error(`It ended:\n${printed()}`)
        return printed().includes('Ashar is ready')
      }
      return until('the portal is ready', isReady)
    },
    stop: (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

function collect(child: ChildProcess): () => string {
  let printed = ''
  const add = (piece: Buffer) => {
    printed += piece
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => printed
}

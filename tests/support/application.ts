import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect, disconnect } from '#models/database/connect.server.ts'

/** One running process of the application, as production runs it. */
export type Application = {
  origin: string
  /** Moves the clock of the database and of this process to an instant. */
  setClock(instant: Date): void
  /** Lets this process alone be wrong about the time by so many milliseconds. */
  mistake(milliseconds: number): void
  /** The last 8,000 letters of its log. */
  said(): string
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

export type Context = { databaseUri: string; dataFolder: string }

let databases = 0

/** A database and a data folder of their own for one test file; the tests' own models are connected to it. */
export async function newContext(): Promise<Context> {
  const uri = new URL(inject('databaseUri'))
  uri.pathname = `/test_${process.pid}_${Date.now().toString(36)}_${databases++}`
  if (!uri.searchParams.has('authSource') && uri.username)
    uri.searchParams.set('authSource', 'admin')
  const dataFolder = mkdtempSync(join(tmpdir(), 'ashar-context-'))
  writeFileSync(join(dataFolder, 'clock'), '0')
  // Nothing, unless the file before this one fell over its own end.
  await disconnect()
  await connect(uri.href)
  return { databaseUri: uri.href, dataFolder }
}

export async function leaveContext({ dataFolder }: Context): Promise<void> {
  await mongoose.connection.dropDatabase()
  await disconnect()
  rmSync(dataFolder, { recursive: true, force: true })
}

/** Starts one more process on a context; several behave as one. */
export async function startApplication(
  { databaseUri, dataFolder }: Context,
  environment: Record<string, string> = {},
): Promise<Application> {
  const clock = join(dataFolder, `clock-${databases++}`)
  writeFileSync(clock, '0')
  const child = fork(inject('build'), {
    silent: true,
    // None of the words with which vitest starts its own processes.
    execArgv: [],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      MONGODB_URI: databaseUri,
      ASHAR_DATA: dataFolder,
      ASHAR_CLOCK: clock,
      // One database serves all tests at once, and building the indexes of one keeps the others waiting.
      ASHAR_DATABASE_PATIENCE: '60',
      // From Node 22 on the bundle is compiled once for the whole run, and not anew at each start; Node 20 passes it over.
      NODE_COMPILE_CACHE: join(inject('seededFolder'), 'compiled'),
      ...environment,
    },
  })
  const said = hearing(child)
  const port = await listening(child, said)
  return {
    origin: `http://localhost:${port}`,
    setClock: (instant) => writeFileSync(clock, String(instant.getTime() - Date.now())),
    mistake: (milliseconds) => writeFileSync(clock, `0 ${milliseconds}`),
    said,
    stop: () => ended(child, 'SIGTERM'),
    kill: () => ended(child, 'SIGKILL'),
  }
}

function hearing(child: ChildProcess): () => string {
  let output = ''
  child.stdout?.on('data', (part) => {
    output = (output + part).slice(-8_000)
  })
  child.stderr?.on('data', (part) => {
    output = (output + part).slice(-8_000)
  })
  return () => output
}

function listening(child: ChildProcess, said: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const { port } = message as { port: number } // the only message the application sends
      resolve(port)
    })
    child.once('exit', (code) => reject(new Error(`The application ended (${code}):\n${said()}`)))
  })
}

async function ended(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exit
}

/** For a test file: one context and one process of the application, from before its first test until after its last. */
export function runningApplication(environment: Record<string, string> = {}) {
  const used: { context?: Context; application?: Application } = {}
  beforeAll(async () => {
    used.context = await newContext()
    used.application = await startApplication(used.context, environment)
  })
  afterAll(async () => {
    await used.application?.stop()
    if (used.context) await leaveContext(used.context)
  })
  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('Ask for the application inside a test')
    return value
  }
  return {
    get context() {
      return ready(used.context)
    },
    get application() {
      return ready(used.application)
    },
    get origin() {
      return ready(used.application).origin
    },
  }
}

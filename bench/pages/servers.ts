import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Server = { origin: string; process: ChildProcess; stop: () => Promise<void> }

/** Where the data are: the database with its name, and the folder of keys and secrets. */
export type Context = { databaseUri: string; dataFolder: string }

/** The application as production runs it. */
export function startAshar(build: string, context: Context): Promise<Server> {
  return start(build, context, {}, [])
}

/** The same, making each page anew. */
export function startKeepingNothing(build: string, context: Context): Promise<Server> {
  return start(build, context, { ASHAR_KEEP_PAGES: 'no' }, [])
}

/** Express and React alone, from the same sources, with what the head of Ashar's pages names. */
export function startBare(
  context: Context,
  { style, origin }: { style: string; origin: string },
): Promise<Server> {
  const script = fileURLToPath(new URL('bare-server.tsx', import.meta.url))
  return start(script, context, { STYLE: style, ORIGIN: origin }, ['--import', 'tsx'])
}

async function start(
  script: string,
  { databaseUri, dataFolder }: Context,
  more: Record<string, string>,
  execArgv: string[],
): Promise<Server> {
  const child = fork(script, {
    silent: true,
    execArgv,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      MONGODB_URI: databaseUri,
      ASHAR_DATA: dataFolder,
      ...more,
    },
  })
  const port = await listening(child)
  return { origin: `http://127.0.0.1:${port}`, process: child, stop: () => ended(child) }
}

function listening(child: ChildProcess): Promise<number> {
  let printed = ''
  const keep = (part: Buffer) => {
    printed = (printed + part).slice(-4_000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve, reject) => {
    // The one message that both servers send.
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`A server ended (${code}):\n${printed}`)))
  })
}

async function ended(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}

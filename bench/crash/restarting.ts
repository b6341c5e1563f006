import { setTimeout as pause } from 'node:timers/promises'
import { type Context, type Server, startAshar } from '../pages/servers.ts'

export type Restarting = {
  /** Where it answers; waits while it starts anew. */
  origin: () => Promise<string>
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/** The application, started again whenever it was killed, as whoever keeps a server does. */
export async function restarting(build: string, context: Context): Promise<Restarting> {
  let running: Promise<Server> = startAshar(build, context)
  await running
  return {
    origin: async () => (await running).origin,
    async kill() {
      const { process: child } = await running
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      running = begun()
      await running
    },
    stop: async () => (await running).stop(),
  }

  /** A start that falls while the database is down is tried again. */
  async function begun(): Promise<Server> {
    for (;;) {
      const started = await startAshar(build, context).catch(() => null)
      if (started) return started
      await pause(200)
    }
  }
}

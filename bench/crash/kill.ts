import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Restarting } from './restarting.ts'

type Killing = {
  kills: number
  dataFolder: string
  server: Restarting
  /** How many votes were answered for so far. */
  count: () => number
  tell: (line: string) => void
}

/** The keeper of the database gives up where it falls four times within a minute: so often nobody is to kill it. */
const perMinute = 3

/** Kills each in turn so many times, a random part of a second after votes are taken again. */
export async function killAll({ kills, dataFolder, server, count, tell }: Killing): Promise<void> {
  const fallen: number[] = []
  for (let kill = 1; kill <= kills; kill++)
    for (const kind of ['application', 'database'] as const) {
      if (kind === 'database') {
        const last = fallen.at(-perMinute) ?? 0
        await pause(Math.max(0, last + 62_000 - Date.now()))
      }
      await taken(count, 20)
      await pause(Math.random() * 1_000)
      if (kind === 'application') await server.kill()
      else {
        process.kill(await databaseOf(dataFolder), 'SIGKILL')
        fallen.push(Date.now())
      }
      tell(`${kind} killed ${kill} of ${kills}, ${count()} votes answered for`)
    }
  await taken(count, 20)
}

/** Waits until so many more votes were answered for. */
async function taken(count: () => number, more: number): Promise<void> {
  const [before, end] = [count(), Date.now() + 180_000]
  while (count() < before + more) {
    if (Date.now() > end) throw new Error('No votes are taken any more')
    await pause(20)
  }
}

async function databaseOf(dataFolder: string): Promise<number> {
  return JSON.parse(await readFile(join(dataFolder, 'running.json'), 'utf8')).databaseProcess
}

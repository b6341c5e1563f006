import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { askDatabase } from './connect.mjs'
import { placesIn } from './data-folder.mjs'
import { ownAddress } from './engines.mjs'
import { isAlive } from './running-record.mjs'

/**
 * Ends a database server whose keeper was killed. It is known as ours by what only ours can do:
 * it holds the lock of our folder, or it lets our generated password in. A name or a remembered
 * process id alone is never enough.
 *
 * @param {string} dataFolder
 * @param {import('./running-record.mjs').Running | undefined} running the note it left
 * @param {'mongod' | 'embedded'} engine
 */
export async function endOrphan(dataFolder, running, engine) {
  const id = (await lockHolder(dataFolder)) ?? (await knowsOurPassword(dataFolder, running, engine))
  if (!id || id === process.pid) return
  process.kill(id, 'SIGTERM')
  for (let waited = 0; isAlive(id) && waited < 10_000; waited += 50) await pause(50)
  if (isAlive(id)) process.kill(id, 'SIGKILL')
}

/**
 * Linux tells who holds the lock of a file.
 *
 * @param {string} dataFolder
 * @returns {Promise<number | undefined>}
 */
async function lockHolder(dataFolder) {
  try {
    const { ino } = await stat(join(placesIn(dataFolder).store, 'WiredTiger.lock'))
    const locks = await readFile('/proc/locks', 'utf8')
    const id = new RegExp(`WRITE +(\\d+) \\S+:${ino} `).exec(locks)?.[1]
    return id ? Number(id) : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} dataFolder
 * @param {import('./running-record.mjs').Running | undefined} running
 * @param {'mongod' | 'embedded'} engine
 * @returns {Promise<number | undefined>}
 */
async function knowsOurPassword(dataFolder, running, engine) {
  if (!running?.databasePort || !isAlive(running.databaseProcess)) return undefined
  try {
    const password = await readFile(placesIn(dataFolder).password, 'utf8')
    const uri = ownAddress(engine, running.databasePort, password)
    const status = await askDatabase(uri, (admin) => admin.command({ serverStatus: 1 }), {
      timeout: 2_000,
    })
    return Number(status.pid)
  } catch {
    return undefined
  }
}

import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { askDatabase } from './connect.mjs'
import { claimJson, hasRoom, placesIn, writeJson } from './data-folder.mjs'
import { closeDatabase } from './database-process.mjs'
import { openGuarded } from './guarded-database.mjs'
import { admitHolders } from './holders.mjs'
import { forgetRunning } from './running-record.mjs'
import { watchDatabase } from './watch-database.mjs'

/*
 * A process of its own that owns the database server of one data folder. Whoever needs the
 * database holds a connection to it; when the last one goes, killed or not, the database is ended.
 * When the database itself is killed, it is opened again on the same port; so is one that lives and cannot read, as
 * after a full disk, once there is room.
 */

/** @type {import('./engines.mjs').Launch} */
const launch = JSON.parse(process.argv[2] ?? '')
const token = randomBytes(24).toString('hex')
const holders = admitHolders(token, () => void stop())
const server = createServer({ allowHalfOpen: true }, holders.admit)
/** @type {Awaited<ReturnType<typeof openGuarded>> | undefined} */
let open
let stopping = false
/** Instants of the last unexpected ends, to give up on a database that keeps falling. */
const falls = /** @type {number[]} */ ([])

server.listen(0, '127.0.0.1', () => void begin())
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stop())

/** @returns {import('./running-record.mjs').Running} */
function note() {
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return { keeper: process.pid, port, token }
}

async function begin() {
  if (!(await claimJson(placesIn(launch.dataFolder).running, note()))) process.exit(0)
  await openAgain()
  // A starter that was killed before it could hold the database must not leave it running.
  setTimeout(() => holders.count() === 0 && void stop(), 10_000).unref()
}

async function openAgain() {
  try {
    open = await openGuarded(launch, open?.database.port)
    const { child, ended, port } = open.database
    void ended.then(fallen)
    watch(open)
    const database = { databaseProcess: child.pid, databasePort: port }
    await writeJson(placesIn(launch.dataFolder).running, { ...note(), ...database })
    holders.tell({ uri: open.uri, engine: launch.engine, version: open.version })
  } catch (error) {
    holders.tell({ refusal: error instanceof Error ? error.message : String(error) })
    await stop()
  }
}

/** @param {NonNullable<typeof open>} opened */
function watch(opened) {
  void watchDatabase({
    ask: () =>
      askDatabase(opened.uri, (admin) => admin.collection('ashar').findOne({}), { timeout: 5_000 }),
    hasRoom: () => hasRoom(launch.dataFolder),
    restart: () => void opened.database.child.kill('SIGKILL'),
    going: () => !stopping && open === opened,
  })
}

/** The database ended although nobody asked it to. On a full disk it is opened again once there is room. */
async function fallen() {
  if (stopping) return
  while (!stopping && !(await hasRoom(launch.dataFolder))) await pause(1_000)
  if (stopping) return
  falls.push(Date.now())
  const recent = falls.filter((at) => at > Date.now() - 60_000).length
  if (recent <= 3) return openAgain()
  holders.tell({ refusal: 'The database ended four times within a minute: see database.log.' })
  await stop()
}

async function stop() {
  if (stopping) return
  stopping = true
  server.close()
  if (open) await closeDatabase(open.database)
  await forgetRunning(launch.dataFolder, token)
  await holders.farewell()
  process.exit(0)
}

import { execFileSync, spawn } from 'node:child_process'
import mongoose from 'mongoose'
import { afterAll, expect, test } from 'vitest'
import { startDatabase } from '../../../scripts/database/start-database.mjs'
import { projectFolder } from '../../../scripts/project.mjs'
import {
  environmentOf,
  freePort,
  isAlive,
  newDataFolder,
  runningIn,
  startPortal,
  until,
} from '../../support/portal.ts'

const { folder, remove } = newDataFolder()
afterAll(remove)

/** The process that serves: the child of the start which runs the built bundle. */
function applicationOf(start: number | undefined): number {
  const found = execFileSync('ps', ['--ppid', String(start), '-o', 'pid=,args='], {
    encoding: 'utf8',
  })
  const line = found.split('\n').find((row) => row.includes('build/server/index.js'))
  return Number.parseInt(line ?? '', 10)
}

async function useWords<Result>(use: (words: mongoose.mongo.Collection) => Promise<Result>) {
  const database = await startDatabase({ dataFolder: folder, environment: {} })
  const connection = await mongoose.createConnection(database.uri).asPromise()
  try {
    return await use(connection.collection('words') as unknown as mongoose.mongo.Collection)
  } finally {
    await connection.close()
    await database.release()
  }
}

test('killing the application ends its start and its database; the next start has every word', async () => {
  const port = await freePort()
  const portal = startPortal(folder, port)
  await portal.ready()
  const { databaseProcess } = runningIn(folder)
  await useWords((words) => words.insertOne({ said: 'ашар' }, { writeConcern: { w: 1, j: true } }))

  process.kill(applicationOf(portal.child.pid), 'SIGKILL')
  expect(await portal.ended).toBe(1)
  expect(portal.printed()).toContain('The application ended (SIGKILL): start it again.')
  expect(isAlive(databaseProcess)).toBe(false)

  const next = startPortal(folder, port)
  await next.ready()
  expect(await useWords((words) => words.countDocuments({ said: 'ашар' }))).toBe(1)
  expect(await next.stop()).toBe(0)
})

test('killing the start, the application and the keeper at once does not block the next start', async () => {
  const port = await freePort()
  const portal = startPortal(folder, port)
  await portal.ready()
  const { keeper, databaseProcess } = runningIn(folder)
  for (const id of [applicationOf(portal.child.pid), portal.child.pid ?? 0, keeper])
    process.kill(id, 'SIGKILL')
  await portal.ended
  expect(isAlive(databaseProcess)).toBe(true)

  const next = startPortal(folder, port)
  await next.ready()
  expect(isAlive(databaseProcess)).toBe(false)
  expect(await useWords((words) => words.countDocuments({ said: 'ашар' }))).toBe(1)
  await next.stop()
})

test('ending npm, which passes no signal on, ends the portal too', async () => {
  const port = await freePort()
  const env = environmentOf(folder, port)
  const npm = spawn('npm', ['start'], { cwd: projectFolder, env, stdio: 'ignore' })
  const health = () => fetch(`http://localhost:${port}/health`).catch(() => undefined)
  await until('the portal is ready', async () => (await health())?.status === 200)
  const { databaseProcess } = runningIn(folder)
  npm.kill('SIGTERM')
  await until('the application has ended', async () => (await health()) === undefined)
  await until('the database has ended', () => !isAlive(databaseProcess))
})

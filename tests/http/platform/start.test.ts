import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  freePort,
  isAlive,
  newDataFolder,
  runningIn,
  startPortal,
  until,
} from '../../support/portal.ts'
import { slowness } from '../../support/slowness.ts'

const { folder, remove } = newDataFolder()
afterAll(remove)

const health = async (port: number) =>
  (await fetch(`http://localhost:${port}/health`).catch(() => undefined))?.status

test('a start says each step with its time, serves, and ends cleanly when asked to', async () => {
  const port = await freePort()
  const portal = startPortal(folder, port)
  await portal.ready()
  expect(portal.printed()).toMatch(/^Database +\d+\.\d s {2}embedded 0\.7\.0b3$/m)
  expect(portal.printed()).toContain(`Ashar is ready: http://localhost:${port}`)
  expect(await health(port)).toBe(200)
  const { keeper, databaseProcess } = runningIn(folder)

  expect(await portal.stop('SIGINT')).toBe(0)
  expect([await health(port), isAlive(databaseProcess)]).toEqual([undefined, false])
  await until('the keeper of the database has gone too', () => !isAlive(keeper))
})

test('nobody else on the computer may read the database or its password', () => {
  const mode = (path: string) => statSync(path).mode & 0o077
  expect([folder, join(folder, 'database'), join(folder, 'database.password')].map(mode)).toEqual([
    0, 0, 0,
  ])
})

test('the second start installs and builds nothing and is ready within five seconds', async () => {
  const took: number[] = []
  while (took.length < 3 && !took.some((time) => time < 5_000)) {
    const before = slowness()
    const began = Date.now()
    // With an empty search path neither npm nor pip nor Python could be called.
    const portal = startPortal(folder, await freePort(), { PATH: '' })
    await portal.ready()
    const time = Date.now() - began
    took.push(time / Math.max(before, slowness()))
    await portal.stop()
    expect(portal.printed()).toMatch(/^Dependencies .* unchanged$/m)
    expect(portal.printed()).toMatch(/^Build .* unchanged$/m)
  }
  expect(Math.min(...took)).toBeLessThan(5_000)
})

test('killing the start itself leaves nothing that blocks the next one', async () => {
  const port = await freePort()
  const killed = startPortal(folder, port)
  await killed.ready()
  const { databaseProcess } = runningIn(folder)
  await killed.stop('SIGKILL')
  await until('the application has left its port', async () => (await health(port)) === undefined)

  const next = startPortal(folder, port)
  await next.ready()
  expect(await health(port)).toBe(200)
  expect(isAlive(databaseProcess)).toBe(false)
  await next.stop()
})

test('a port that is taken is named', async () => {
  const port = await freePort()
  const other = createServer().listen(port)
  const portal = startPortal(folder, port)
  expect(await portal.ended).toBe(1)
  expect(portal.printed()).toContain(
    `Port ${port} is taken by another program: end that program, or choose another with PORT.`,
  )
  other.close()
})

test('a data folder is never opened with another engine', async () => {
  const portal = startPortal(folder, await freePort(), { MONGODB_URI: 'mongodb://localhost:1/a' })
  expect(await portal.ended).toBe(1)
  expect(portal.printed()).toMatch(/holds the data of the embedded database, but MONGODB_URI names/)
  expect(JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8')).engine).toBe('embedded')
})

test('database files of an unknown engine are not touched', async () => {
  const unknown = newDataFolder()
  mkdirSync(join(unknown.folder, 'database'))
  writeFileSync(join(unknown.folder, 'database/WiredTiger.wt'), 'old')
  const portal = startPortal(unknown.folder, await freePort())
  expect(await portal.ended).toBe(1)
  expect(portal.printed()).toMatch(/does not say which database engine made it: put its engine\.js/)
  expect(readFileSync(join(unknown.folder, 'database/WiredTiger.wt'), 'utf8')).toBe('old')
  unknown.remove()
})

test('a public address without a database of its own stops the start with the reason', async () => {
  const portal = startPortal(folder, await freePort(), { ASHAR_ADDRESS: 'https://ashar.kg' })
  expect(await portal.ended).toBe(1)
  expect(portal.printed()).toMatch(
    /public address https:\/\/ashar\.kg.*ALLOW_EMBEDDED_DATABASE=yes/,
  )
})

test('a server in MONGODB_URI that does not answer is named as the obstacle', async () => {
  const fresh = newDataFolder()
  const uri = `mongodb://127.0.0.1:${await freePort()}/ashar`
  const portal = startPortal(fresh.folder, await freePort(), { MONGODB_URI: uri })
  expect(await portal.ended).toBe(1)
  expect(portal.printed()).toMatch(/server in MONGODB_URI did not answer .* check the address/)
  fresh.remove()
})

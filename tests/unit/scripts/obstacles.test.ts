import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDataFolder } from '../../../scripts/database/data-folder.mjs'
import { Refusal } from '../../../scripts/database/refusal.mjs'
import { ready } from '../../../scripts/steps/serve.mjs'
import { explainFailure } from '../../../scripts/steps/step.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ashar-obstacle-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a data folder that cannot be made is named with what to do', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  await expect(makeDataFolder(join(file, 'data'))).rejects.toThrow(
    /a-file\/data cannot be written to \(ENOTDIR.*set ASHAR_DATA to another folder\.$/,
  )
  await expect(makeDataFolder(join(folder, 'data'))).resolves.toBeUndefined()
})

test('what the system refuses is told in a sentence, and only a bug with its stack', async () => {
  const told = (code: string) =>
    explainFailure(Object.assign(new Error('open'), { code, path: '/srv/data/x' }))
  expect(told('ENOSPC')).toBe(
    '/srv/data/x: there is no space left on that disk: free some and start again.',
  )
  expect(told('EACCES')).toMatch(
    /^\/srv\/data\/x: this user may not write there: give it the right/,
  )
  expect(explainFailure(new Refusal('End that program.'))).toBe('End that program.')
  expect(explainFailure(new Error('a bug'))).toContain('obstacles.test.ts')
  // No file at all is no known obstacle of a start
  const missing = await readFile(join(folder, 'none')).catch((error: unknown) => error)
  expect(explainFailure(missing)).toContain('ENOENT')
})

test('another program that has taken the port is not called ready', async () => {
  const other = createServer((_request, response) => response.end('well')).listen(0)
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const child = new EventEmitter()
  const state = { ready: false }
  const waiting = ready(child, port).then(() => {
    state.ready = true
  })
  await pause(300)
  expect(state.ready).toBe(false)
  child.emit('message', { port })
  await waiting
  other.close()
})

test('a dependency that is gone is named with the way out', () => {
  const error = Object.assign(new Error("Cannot find package 'zod' imported from x.mjs"), {
    code: 'ERR_MODULE_NOT_FOUND',
  })
  expect(explainFailure(error)).toBe(
    "A dependency is missing (Cannot find package 'zod' imported from x.mjs): delete the folder node_modules and start again.",
  )
})

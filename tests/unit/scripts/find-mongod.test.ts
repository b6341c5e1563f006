import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findMongod } from '../../../scripts/database/find-programs.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ashar-path-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** A search path with one mongod in each folder, which prints what is given. */
function searchPath(...said: string[]) {
  const folders = said.map((text, index) => {
    const place = join(folder, `bin${index + 1}`)
    mkdirSync(place)
    writeFileSync(join(place, 'mongod'), `#!/bin/sh\n${text}\n`)
    chmodSync(join(place, 'mongod'), 0o755)
    return place
  })
  vi.stubEnv('PATH', [join(folder, 'nothing-here'), ...folders].join(delimiter))
}
const version = (number: string) => `echo "db version v${number}"`
const mongod = (index: number) => join(folder, `bin${index}`, 'mongod')

test('an old mongod does not hide the fitting one behind it, and is named with the reason', async () => {
  searchPath(version('6.0.19'), version('7.0.14'), version('8.0.4'))
  expect(await findMongod()).toEqual({
    fitting: { program: mongod(2), version: '7.0.14' },
    passedOver: [`${mongod(1)} was passed over: it is version 6.0.19, and 7 or newer is needed.`],
  })
})

test('a folder made by mongod 8 takes the 8 behind a 7', async () => {
  searchPath(version('7.0.14'), version('8.0.4'))
  const { fitting, passedOver } = await findMongod(8)
  expect(fitting?.version).toBe('8.0.4')
  expect(passedOver).toEqual([expect.stringContaining('7.0.14, and 8 or newer is needed')])
})

test('what does not run or says no version is passed over as well', async () => {
  searchPath('exit 1', 'echo hello', version('7.0.0'))
  const { fitting, passedOver } = await findMongod()
  expect(fitting?.program).toBe(mongod(3))
  expect(passedOver).toEqual([
    `${mongod(1)} was passed over: it does not run.`,
    `${mongod(2)} was passed over: it does not say its version.`,
  ])
})

test('where none fits the newest of the old ones is told', async () => {
  searchPath(version('5.0.31'), version('6.0.19'))
  const { fitting, newest, passedOver } = await findMongod()
  expect([fitting, newest, passedOver.length]).toEqual([undefined, '6.0.19', 2])
})

test('without any there is nothing to say', async () => {
  searchPath()
  expect(await findMongod()).toEqual({ passedOver: [] })
})

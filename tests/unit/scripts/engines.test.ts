import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commandLine } from '../../../scripts/database/engines.mjs'

const dataFolder = mkdtempSync(join(tmpdir(), 'ashar-engines-'))
afterAll(() => rmSync(dataFolder, { recursive: true }))

const launch = { engine: 'embedded', program: 'secantusd-py', dataFolder } as const
const opening = { port: 0, guarded: true }

test('what the embedded database has taken is on the disk, unless its data are a test’s', async () => {
  expect(await commandLine(launch, opening)).toContain('--sync-on-commit')
  const thrownAway = await commandLine({ ...launch, thrownAway: true }, opening)
  expect(thrownAway).not.toContain('--sync-on-commit')
})

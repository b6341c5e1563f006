import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { greeting } from '../../../scripts/steps/greeting.mjs'
import { checkNodeVersion } from '../../../scripts/steps/node-version.mjs'
import { demonstrationOf } from '../../../scripts/steps/prepare-database.mjs'
import { portOf } from '../../../scripts/steps/settings.mjs'

let dataFolder = ''
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'ashar-greeting-'))
})
afterEach(() => rmSync(dataFolder, { recursive: true }))

test('Node.js before 20.19 is refused with the version to install', () => {
  expect(() => checkNodeVersion('18.20.4')).toThrow(
    /18.20.4 is too old: install one of 20 \(from 20.19 on\), 22, 24, 26/,
  )
  expect(() => checkNodeVersion('20.18.3')).toThrow(/too old/)
  for (const version of ['20.19.0', '22.1.0', '24.1.0', '26.10.0'])
    expect(() => checkNodeVersion(version)).not.toThrow()
})

test('the port is 3000 unless a usable one is set', () => {
  expect([portOf(undefined), portOf(''), portOf('8080')]).toEqual([3000, 3000, 8080])
  for (const text of ['0', '65536', 'http', '80.5'])
    expect(() => portOf(text)).toThrow(`PORT is "${text}": set it to a whole number`)
})

test('the demonstration, whose passwords everybody knows, is not seeded at a public address', () => {
  const open = { ASHAR_ADDRESS: 'https://ashar.kg' }
  expect([demonstrationOf({}), demonstrationOf(open)]).toEqual(['yes', 'no'])
  expect(demonstrationOf({ ...open, ASHAR_DEMONSTRATION: 'yes' })).toBe('yes')
  expect(demonstrationOf({ ASHAR_DEMONSTRATION: 'no' })).toBe('no')
  expect(() => demonstrationOf({ ASHAR_DEMONSTRATION: 'maybe' })).toThrow(/set it to yes or no/)
})

test('the greeting names the address and every sign-in of the demonstration', async () => {
  const signIns = [
    { role: 'clerk', login: '+996 555 000 001', password: 'кат-1' },
    { role: 'election officer', login: '+996 555 000 002', password: 'добуш-2' },
  ]
  writeFileSync(join(dataFolder, 'demonstration.json'), JSON.stringify(signIns))
  const lines = (await greeting({ address: 'http://localhost:3000', dataFolder })).split('\n')
  expect(lines).toContain('Ashar is ready: http://localhost:3000')
  expect(lines).toContain('  clerk             +996 555 000 001  кат-1')
  expect(lines).toContain('  election officer  +996 555 000 002  добуш-2')
})

test('a portal without a demonstration is greeted without sign-ins', async () => {
  expect(await greeting({ address: 'https://ashar.kg', dataFolder })).not.toMatch(/Sign in/)
})

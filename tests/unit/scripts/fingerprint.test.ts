import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '../../../scripts/steps/fingerprint.mjs'

let folder = ''
const inFolder = (name: string) => join(folder, name)
const taken = () => fingerprint(folder, ['app', 'package.json', 'public'])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ashar-fingerprint-'))
  mkdirSync(inFolder('app/domain'), { recursive: true })
  writeFileSync(inFolder('app/domain/money.ts'), 'export const tyiyn = 100')
  writeFileSync(inFolder('package.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the same files give the same fingerprint, whenever they were written', async () => {
  const before = await taken()
  writeFileSync(inFolder('app/domain/money.ts'), 'export const tyiyn = 100')
  expect(await taken()).toBe(before)
})

test('one changed sign deep inside gives another', async () => {
  const before = await taken()
  writeFileSync(inFolder('app/domain/money.ts'), 'export const tyiyn = 101')
  expect(await taken()).not.toBe(before)
})

test('a renamed file gives another', async () => {
  const before = await taken()
  renameSync(inFolder('app/domain/money.ts'), inFolder('app/domain/coin.ts'))
  expect(await taken()).not.toBe(before)
})

test('a folder that appears gives another', async () => {
  const before = await taken()
  mkdirSync(inFolder('public'))
  writeFileSync(inFolder('public/mark.svg'), '<svg/>')
  expect(await taken()).not.toBe(before)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

/** Named by ASHAR_ELECTIONS, or a folder beside the project. */
const folder =
  process.env.ASHAR_ELECTIONS ?? join(import.meta.dirname, '../../../..', 'shared', 'elections')
const isThere = existsSync(join(folder, 'expected'))

/** `npm run check-elections`, as it is typed: in a process of its own it counts a quarter faster than inside a test. */
async function checked() {
  const command = spawn(process.execPath, ['--import', 'tsx', 'commands/check-elections.ts'], {
    env: { ...process.env, ASHAR_ELECTIONS: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [lines, complaints] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    command.exitCode ?? once(command, 'close'),
  ])
  return { lines: lines.trim().split('\n'), complaints, status: command.exitCode }
}

test('every expected outcome of the real elections is reproduced, where the folder exists', async () => {
  if (!isThere) {
    process.stdout.write('The real elections were not checked: ASHAR_ELECTIONS names no folder.\n')
    return
  }
  const { lines, complaints, status } = await checked()
  const told = lines.pop() ?? ''
  process.stdout.write(`Real elections: ${told}\n`)
  expect(complaints).toBe('')
  expect(lines.filter((line) => !line.endsWith('passed'))).toEqual([])
  expect(told).toBe(`${lines.length} passed, 0 failed`)
  expect([lines.length > 0, status]).toEqual([true, 0])
})

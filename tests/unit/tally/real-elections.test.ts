import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkElections } from '../../../commands/expected-outcomes.ts'

/** Named by ASHAR_ELECTIONS, or a folder beside the project. */
const folder =
  process.env.ASHAR_ELECTIONS ?? join(import.meta.dirname, '../../../..', 'shared', 'elections')
const isThere = existsSync(join(folder, 'expected'))

test('every expected outcome of the real elections is reproduced, where the folder exists', async () => {
  if (!isThere) {
    process.stdout.write('The real elections were not checked: ASHAR_ELECTIONS names no folder.\n')
    return
  }
  const wrong: string[] = []
  let checked = 0
  for await (const outcome of checkElections(folder)) {
    checked++
    if (outcome.wrong.length > 0)
      wrong.push(`${outcome.file} ${outcome.rule}: ${outcome.wrong.join('; ')}`)
  }
  process.stdout.write(`Real elections: ${checked - wrong.length} passed, ${wrong.length} failed\n`)
  expect(wrong).toEqual([])
  expect(checked).toBeGreaterThan(0)
})

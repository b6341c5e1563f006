import { spawn } from 'node:child_process'
import { expect, inject, test } from 'vitest'
import { inProject } from '../../../scripts/project.mjs'

test('application and database, killed while people vote, lose no vote that was answered for and double none', async () => {
  const words = ['--import', 'tsx', inProject('bench/main.mjs'), 'crash']
  const child = spawn(process.execPath, [...words, '--kills', '3', '--voters', '12'], {
    env: { ...process.env, MONGODB_URI: '', ASHAR_TEST_BUILD: inject('build') },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const code = await new Promise((ended) => child.once('close', ended))
  expect([code, said.includes('database killed 3 of 3')], said).toEqual([0, true])
  expect(said).toContain('ballots: 12')
})

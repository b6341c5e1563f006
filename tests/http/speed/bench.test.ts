import { spawnSync } from 'node:child_process'
import { beforeAll, expect, inject, test } from 'vitest'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { proposalContext } from '#tests/support/proposal-context.ts'
import type { Line } from '../../../bench/pages/compare.ts'
import { firstDifference } from '../../../bench/pages/same-html.ts'
import { isMet, tableOf } from '../../../bench/pages/table.ts'
import { inProject } from '../../../scripts/project.mjs'

const running = runningApplication()
proposalContext('published')

beforeAll(async () => {
  for (const round of [1, 1, 1]) await aProposal({ round, state: 'on-ballot' })
})

/** `npm run bench -- pages --quick` on the context of this file. */
function quickBench(...more: string[]) {
  const { databaseUri, dataFolder } = running.context
  const words = ['--import', 'tsx', inProject('bench/main.mjs'), 'pages', '--quick', ...more]
  const given = { MONGODB_URI: databaseUri, ASHAR_DATA: dataFolder }
  const env = {
    ...{ PATH: process.env.PATH, NODE_ENV: 'production' as const },
    ...{ ...given, ASHAR_TEST_BUILD: inject('build') },
  }
  return spawnSync(process.execPath, words, { env, encoding: 'utf8', timeout: 100_000 })
}

test('the bench finds both servers sending the same pages and says of each page if it is met', () => {
  const { stdout, stderr, status } = quickBench()
  const [head = '', ...lines] = stdout.trim().split('\n')
  expect(head, stderr).toMatch(/^page +kept +req\/s/)
  const told = lines.map((line) => line.trim().split(/\s+/).slice(0, 2).join(' '))
  const pages = ['home', 'list', 'proposal']
  expect(told).toEqual(pages.flatMap((page) => [`${page} no`, `${page} yes`]))
  expect(status).toBe(lines.every((line) => !line.endsWith('not met')) ? 0 : 1)
})

test('the bench asks as strangers and as residents, and tells what the database is asked', async () => {
  await anOpenVote({ place: 'ak-bulun', at: new Date() })
  for (let resident = 0; resident < 3; resident++) await anAccount()
  const { stdout, stderr } = quickBench('--signed-in')
  const [head = '', ...lines] = stdout.trim().split('\n')
  expect(head, stderr).toMatch(/^page +who +req\/s +cpu ms +db reads/)
  const told = lines.map((line) => line.trim().split(/ {2,}/).slice(0, 2).join(', '))
  const both = ['home', 'list', 'proposal'].flatMap((page) => [
    `${page}, stranger`,
    `${page}, signed in`,
  ])
  expect(told).toEqual([...both, 'vote, signed in'])
})

const measured = (perSecond: number) => ({ perSecond, cpu: null })
const uncached = (ratio: number): Line => ({
  ...{ page: 'home', kept: false, ratio },
  ...{ ashar: measured(100 * ratio), bare: measured(100) },
})
const kept = (perSecond: number): Line => ({
  ...{ page: 'home', kept: true, ratio: null },
  ...{ ashar: measured(perSecond), bare: null },
})

test('half of the bare server and a thousand kept pages a second are met, less is not', () => {
  expect([uncached(0.5), uncached(0.49), kept(1_000), kept(999)].map(isMet)).toEqual([
    ...[true, false, true, false],
  ])
  expect(tableOf([uncached(0.49), kept(1_000)])).toMatch(/≥ 0.5 {2}not met\n.*≥ 1000\/s {2}met$/)
})

test('pages that differ in one sign are not compared', () => {
  expect(firstDifference('<p>Добуш</p>', '<p>Добуш</p>')).toBeNull()
  expect(firstDifference('<p>Добуш</p>', '<p>Добош</p>')).toContain('at 6:')
})

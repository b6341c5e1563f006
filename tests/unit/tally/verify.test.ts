import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readPb } from '#app/domain/records/read-pb.ts'
import { pbList, writePb } from '#app/domain/records/write-pb.ts'
import type { CountOptions, Election, TallyRule } from '#app/domain/tally/terms.ts'
import type { TwinElection } from './exact-twin.ts'
import { randomElection } from './random-elections.ts'
import { counted } from './small-election.ts'

/** Writes an election as a .pb file; every third project cannot stand beside the first. */
function asPb({ budget, projects, ballots }: TwinElection, points: boolean): string {
  return [
    ...writePb({
      meta: [
        ['budget', String(budget)],
        ['vote_type', points ? 'cumulative' : 'approval'],
      ],
      projectColumns: ['project_id', 'cost', 'excludes'],
      projects: projects.map(({ id, cost }, place) => [
        id,
        String(cost),
        place % 3 === 2 ? (projects[0]?.id ?? '') : '',
      ]),
      voteColumns: ['voter_id', 'vote', 'points'],
      votes: ballots.map((ballot, voter) => [
        String(voter),
        pbList(ballot.choices),
        pbList(ballot.points ?? []),
      ]),
    }),
  ].join('')
}

function read(text: string): Election {
  const reading = readPb()
  reading.push(text)
  const result = reading.close()
  if (result.refused) throw new Error(JSON.stringify(result.fault))
  return result.election
}

function runPython(words: readonly string[]): string {
  try {
    return execFileSync('python3', words, { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: 'pipe' })
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw missing ? new Error('python3 is not installed: the verifier cannot be tried') : error
  }
}

/** Counts all files in one run of the verifier and answers what it printed for each. */
function verify(files: readonly string[], words: readonly string[]) {
  const printed = runPython(['public/verify/verify.py', ...files, ...words])
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const ways: [TallyRule, Partial<CountOptions>, string[]][] = [
  ['greedy-skip', { ties: { seed: 'көл' } }, ['--ties', 'seed:көл']],
  ['greedy-stop', { ties: 'votes-cost-id' }, ['--ties', 'votes-cost-id']],
  ['mes-cost', { ties: { seed: 'көл' } }, ['--ties', 'seed:көл']],
  ['mes-cost', { comparison: true, ties: 'id' }, ['--comparison', '--ties', 'id']],
  ['mes-cost', { exhaustiveStop: true, unit: 2 }, ['--exhaustive-stop', '--unit', '2']],
  ['mes-points', { roundShareDown: true }, ['--round-share-down']],
  ['mes-cardinality', { ties: 'reverse-id' }, ['--ties', 'reverse-id']],
  [
    'mes-cost',
    { completion: 'none', threshold: { votes: 2 } },
    ['--completion', 'none', '--threshold', '2'],
  ],
]

test('the Python verifier gives the same winners and the same hash on 1,000 random elections', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashar-verify-'))
  try {
    ways.forEach(([rule, options, words], way) => {
      const points = way % 2 === 1
      const sample = fc.sample(randomElection(points), { numRuns: 125, seed: 1000 + way })
      const texts = sample.map((election) => asPb(election, points))
      const files = texts.map((text, index) => {
        const file = join(folder, `${way}-${index}.pb`)
        writeFileSync(file, text)
        return file
      })
      const theirs = verify(files, ['--rule', rule, ...words])
      texts.forEach((text, index) => {
        const { winners, hash } = counted(read(text), rule, { exploreRuns: 0, ...options })
        expect(
          theirs[index].winners.map(({ id }: { id: string }) => id),
          text,
        ).toEqual(winners.map(({ id }) => id))
        expect(theirs[index].hash, text).toBe(hash)
      })
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the verifier notices another hash than the published one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashar-verify-'))
  const file = join(folder, 'one.pb')
  writeFileSync(file, asPb({ budget: 5, projects: [{ id: '1', cost: 3 }], ballots: [] }, false))
  const { hash } = verify([file], [])[0]
  expect(verify([file], ['--expect', hash])).toHaveLength(1)
  expect(() => verify([file], ['--expect', hash.replace(/^./, 'x')])).toThrow('Command failed')
  rmSync(folder, { recursive: true })
})

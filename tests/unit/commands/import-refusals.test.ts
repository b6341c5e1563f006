import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** How the command ends: its exit code and what it tells. */
function ended(words: string[]): Promise<{ code: unknown; told: string }> {
  const all = ['--import', 'tsx', 'seed/import-election.ts', ...words]
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, _stdout, stderr) =>
      resolve({ code: error?.code ?? 0, told: stderr }),
    )
  })
}

test('words that the import does not know end it with one sentence', async () => {
  const told = await Promise.all([
    ended(['a.pb', '--quickly']),
    ended(['a.pb', '--place']),
    ended(['a.pb']),
    ended(['no-such-file.pb', '--place', 'ak-bulun']),
  ])
  expect(told.map(({ code }) => code)).toEqual([2, 2, 2, 2])
  expect(told[0]?.told).toBe("Unknown option '--quickly'.\n")
  expect(told[1]?.told).toBe("Option '--place <value>' argument missing.\n")
  for (const { told: sentence } of told) expect(sentence).toMatch(/^[^\n]+\n$/)
})

const right = `META
key;value
budget;100
num_votes;3
vote_type;approval
max_length;1
PROJECTS
project_id;cost
well;30
road;40
VOTES
voter_id;vote
1;well
2;road
3;well
`

test.each([
  ['num_votes;3', 'num_votes;4', 'line 4, column 11: num_votes says 4, and 3 ballots are there.'],
  ['2;road', '1;road', 'line 14, column 1: the voter "1" is there a second time.'],
  [
    '2;road',
    '2;road,well',
    'line 14, column 3: "road,well" is more choices than a ballot may have.',
  ],
  ['2;road', '2;road,road,well', '"road,road,well" is more choices than a ballot may have.'],
])('a file that cannot be right is not brought in: %s made %s', async (before, after, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), 'ashar-import-'))
  const file = join(folder, 'odd.pb')
  writeFileSync(file, right.replace(before, after))
  const { code, told } = await ended([file, '--place', 'ak-bulun'])
  rmSync(folder, { recursive: true })
  expect(code).toBe(2)
  expect(told).toMatch(/^[^\n]+\n$/)
  expect(told).toContain(sentence)
})

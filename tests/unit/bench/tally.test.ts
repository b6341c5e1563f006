import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { chooseElections } from '../../../bench/tally/choose-elections.ts'
import { growthColumns } from '../../../bench/tally/columns.ts'
import { measure, type Subject } from '../../../bench/tally/measure.ts'
import { readOrder } from '../../../bench/tally/read-order.ts'
import { growthSubjects } from '../../../bench/tally/subjects.ts'

/** Runs `npm run bench -- …` as it is typed, without any folder of real elections. */
function bench(...words: string[]) {
  const { ASHAR_ELECTIONS: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/main.mjs', ...words],
    { encoding: 'utf8', env },
  )
  return { status, stdout, stderr }
}

test('a small election is measured under every rule; that pabutools is missing is one line', () => {
  const { status, stdout } = bench(
    ...['tally', '--voters', '60', '--projects', '5', '--pabutools', '/no/such/python'],
  )
  expect(status).toBe(0)
  expect(stdout).toContain('without pabutools: /no/such/python has none\n')
  const rows = stdout.split('\n').filter((line) => line.startsWith('60 voters, 5 projects'))
  expect(rows.map((row) => row.slice(45, 67).trim())).toEqual([
    'greedy',
    'Equal Shares, one run',
    'Add1, exhaustive',
    'Add1U',
    'Phragmén',
    'knapsack',
  ])
  for (const row of rows)
    expect(row).toMatch(/ 60 +5 +\d+ +\d+ +[\d.]+ +([\d.]+|NaN) +[\d.]+ +[\d.]+ +\d+ +\d+$/)
})

test('growth goes from ten thousand to a million voters and prints time and memory a voter', async () => {
  const sizes = growthSubjects().flatMap(({ source }) => ('madeUp' in source ? source.madeUp : []))
  const [voters, projects] = [sizes.map((size) => size.voters), sizes.map((size) => size.projects)]
  expect([Math.min(...voters), Math.max(...voters)]).toEqual([10_000, 1_000_000])
  expect([Math.min(...projects), Math.max(...projects)]).toEqual([50, 500])
  const tiny: Subject = {
    ...{ name: 'tiny', label: '', rule: 'mes-cost', options: {} },
    source: { madeUp: { voters: 50, projects: 4 } },
  }
  const line = await measure(tiny)
  const shown = Object.fromEntries(growthColumns.map(({ head, cell }) => [head, cell(line, tiny)]))
  expect(shown).toMatchObject({
    'µs/voter': expect.stringMatching(/^\d+\.\d\d$/),
    'B/voter': expect.stringMatching(/^\d+$/),
  })
})

test('a name that no election has is refused with one sentence, and so is an unknown bench', () => {
  const refused = [bench('tally', 'Atlantis'), bench('fast')]
  expect(refused.map(({ status, stdout }) => [status, stdout])).toEqual([
    [2, ''],
    [2, ''],
  ])
  expect(refused.map(({ stderr }) => stderr)).toEqual([
    'There is no election Atlantis: ASHAR_ELECTIONS names no folder with data/.\n',
    expect.stringMatching(/^Name what to measure: npm run bench -- \S*tally\S*\n$/),
  ])
})

test.each([
  [['--quick'], /^Unknown option '--quick'\.$/],
  [['--voters', 'many', '--projects', '3'], /^--voters is a whole number from 1; not many\.$/],
  [['--voters', '40'], /^--projects is a whole number from 1; not given\.$/],
  [['Oak', '--voters', '40', '--projects', '3'], /^Name elections or give a size, not both\.$/],
])('words it does not know are refused: %j', (words, sentence) => {
  expect(() => readOrder(words)).toThrow(sentence)
})

test('with a name only those elections are counted, and no growth unless asked for', async () => {
  expect(readOrder(['Oak'])).toMatchObject({ named: ['Oak'], growth: false })
  expect(readOrder(['Oak', '--growth']).growth).toBe(true)
  expect(readOrder([]).growth).toBe(true)
  await expect(chooseElections(readOrder(['Oak']), '/nowhere')).rejects.toThrow('no election Oak')
})

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import {
  asJson,
  counted,
  electionFolder,
  fileOf,
  fundedBy,
  village,
  withPoints,
} from './election-file.ts'

electionFolder()

/** Runs the command as it is typed. */
function typed(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'commands/count.ts', ...words],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('--help prints every option to standard output and ends well', () => {
  const { status, stdout, stderr } = typed('--help')
  expect([status, stderr]).toEqual([0, ''])
  for (const option of ['rule', 'completion', 'unit', 'ties', 'threshold', 'json', 'explain'])
    expect(stdout).toContain(`[--${option}`)
})

test('a file that cannot be used ends with one sentence on standard error and exit code 2', () => {
  expect(typed()).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Name one file: npm run count -- FILE.pb; --help tells the options.\n',
  })
  const file = fileOf(village.replace('100', 'much'))
  expect(typed(file, '--json')).toEqual({
    status: 2,
    stdout: '',
    stderr: `${file}: line 4, column 8: "much" is not an amount of money.\n`,
  })
})

test('--json is one object on standard output with the promised keys and nothing else', () => {
  const { status, stdout, stderr } = typed(fileOf(village), '--rule', 'mes-cost', '--json')
  expect([status, stderr, stdout.trimEnd().split('\n').length]).toEqual([0, '', 1])
  const outcome = JSON.parse(stdout)
  expect(Object.keys(outcome)).toEqual([
    ...['rule', 'options', 'voters', 'budget', 'winners', 'cost', 'increments', 'runs', 'stop'],
    ...['ties', 'leftOut', 'hash'],
  ])
  expect(outcome).toMatchObject({
    ...{ rule: 'mes-cost', voters: 11, budget: 100, cost: 90, increments: 4, runs: 6 },
    ...{ stop: 'over', ties: [], leftOut: [], hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  expect(outcome.winners).toEqual([
    { id: 'well', cost: 30, votes: 5, step: 1 },
    { id: 'road', cost: 40, votes: 3, step: 2 },
    { id: 'park', cost: 20, votes: 2, step: 3 },
  ])
})

test('money stands in the currency where the file counts in hundredths', async () => {
  const { budget, cost, winners } = await asJson(village.replace('well;30', 'well;30.50'))
  expect([budget, cost, winners[0].cost]).toEqual([100, 100, 80])
  const dearer = await asJson(village.replace('school;80', 'school;80,50'), '--rule greedy-stop')
  expect([dearer.cost, dearer.winners[0].cost]).toEqual([80.5, 80.5])
})

test.each([
  ['', 'school park'],
  ['--rule greedy-skip', 'school park'],
  ['--rule greedy-stop', 'school'],
  ['--rule greedy-per-cost', 'well park road'],
  ['--rule mes-cost --completion none', 'well'],
  ['--rule mes-cost --completion add1', 'well'],
  ['--rule mes-cost --completion greedy', 'well road park'],
  ['--rule mes-cost', 'well road park'],
  ['--rule mes-cardinality --completion none', 'well'],
  ['--rule phragmen', 'well'],
])('%s funds %s', async (words, funded) => {
  expect(await fundedBy(words)).toBe(funded)
})

test('--rule mes-points counts by the points given', async () => {
  const outcome = await asJson(withPoints, '--rule mes-points --completion none')
  expect(outcome.winners).toEqual([{ id: 'well', cost: 30, votes: 15, step: 1 }])
})

test('--rule knapsack names the largest sum, by votes or by votes × cost', async () => {
  expect(await asJson(village, '--rule knapsack')).toMatchObject({ worth: 10, cost: 90 })
  const words = '--rule knapsack --worth votes-times-cost'
  expect(await asJson(village, words)).toMatchObject({ worth: 520, cost: 100 })
})

test('--exhaustive-stop ends as soon as nothing more fits, --unit sets the step', async () => {
  const small = village.replace('budget;100', 'budget;33')
  const stopped = await asJson(small, '--rule mes-cost --exhaustive-stop')
  expect(stopped).toMatchObject({ stop: 'exhaustive', options: { exhaustiveStop: true } })
  const steps = await asJson(village, '--rule mes-cost --unit 2')
  expect(steps).toMatchObject({ increments: 2, options: { unit: '2' } })
})

test('--round-share-down begins with whole units of the currency', async () => {
  const { options, increments } = await asJson(village, '--rule mes-cost --round-share-down')
  expect([options.roundShareDown, increments]).toEqual([true, 4])
  // six exact shares of 100/11 pay 54.54, six of 9 do not
  const school = village.replace('school;80', 'school;54.54')
  const none = '--rule mes-cost --completion none'
  expect(await fundedBy(none, school)).toContain('school')
  expect(await fundedBy(`${none} --round-share-down`, school)).not.toContain('school')
})

test('--threshold leaves out what has fewer votes, with the reason', async () => {
  const { leftOut, options } = await asJson(village, '--threshold 3')
  expect(leftOut).toEqual([{ id: 'park', reason: 'below-threshold' }])
  expect(options.threshold).toBe('votes:3')
})

test('what cannot stand beside another is left out and names it', async () => {
  const pair = village
    .replace('cost;name', 'cost;name;excludes')
    .replace('Сейил бак', 'Сейил бак;school')
  const { leftOut } = await asJson(pair)
  expect(leftOut).toEqual([{ id: 'park', reason: 'excluded-by-pair', by: 'school' }])
})

/** A road and a well for 30 each, both chosen by all eleven. */
const even = village
  .replace('road;40;Жол', 'road;30;Жол')
  .replaceAll('well,park', 'well,road,park')
  .replaceAll(/;school$/gm, ';well,road')

test.each([
  ['id', even, 'road'],
  ['reverse-id', even, 'well'],
  ['cost-votes-id', even, 'road'],
  ['cost-votes-id', even.replace('road;30', 'road;31'), 'well'],
  ['votes-cost-id', even.replace('road;30', 'road;31'), 'well'],
])('--ties %s decides a tie', async (order, text, first) => {
  expect((await fundedBy(`--ties ${order}`, text)).split(' ')[0]).toBe(first)
})

test('--ties decides by votes before cost, or by cost before votes, where payments are equal', async () => {
  // two for 20 and one for 10: ten from each, whichever is bought first
  const text = even
    .replace(/VOTES.*/s, 'VOTES\nvoter_id;vote\n1;road\n2;road\n3;well\n')
    .replace('road;30', 'road;20')
    .replace('well;30', 'well;10')
  const words = '--rule mes-cardinality --completion none --ties'
  expect(await fundedBy(`${words} votes-cost-id`, text)).toBe('road well')
  expect(await fundedBy(`${words} cost-votes-id`, text)).toBe('well road')
})

test('--ties seed: lets a public lot decide and says so', async () => {
  const { ties, options } = await asJson(even, '--ties seed:spring')
  expect(options.ties).toBe('seed:spring')
  expect(ties).toMatchObject([{ step: 1, ids: ['road', 'well'], decidedBy: 'lot' }])
})

test('--comparison keeps greedy where more voters are better off with it', async () => {
  const { comparison, winners } = await asJson(village, '--rule mes-cost --comparison')
  expect(comparison).toMatchObject({ prefersEqualShares: 5, prefersGreedy: 6, chosen: 'greedy' })
  expect(winners[0].id).toBe('school')
})

test('--explain tells what each payer paid and what a loser lacked', async () => {
  const table = await counted(village, '--rule mes-cost --explain')
  expect(table).toContain('step 1: well costs 30.00; 5 supporters pay 6.00 each')
  expect(table).toMatch(/not bought school: costs 80\.00, .* missing;/)
  const { explanation, completed } = await asJson(village, '--rule mes-cost --explain')
  expect(completed).toEqual(['road', 'park'])
  expect(explanation.steps[0]).toMatchObject({ id: 'well', payment: { fraction: '6' } })
})

test('--explain says how many more ballots would do: added to the file they do, one fewer do not', async () => {
  const { needed } = await asJson(village, '--rule mes-cost --explain')
  const school = needed.find(({ id }: { id: string }) => id === 'school')
  expect(school.further.kind).toBe('enough')
  const funds = async (more: number) => {
    const lines = Array.from({ length: more }, (_, voter) => `new${voter};school\n`)
    const { winners } = await asJson(village + lines.join(''), '--rule mes-cost')
    return winners.some(({ id }: { id: string }) => id === 'school')
  }
  expect(await funds(school.further.voters)).toBe(true)
  expect(await funds(school.further.voters - 1)).toBe(false)
  const table = await counted(village, '--rule mes-cost --explain')
  expect(table).toContain(`needed school: ${school.further.voters} further voters`)
})

test('the table is made for reading: names, money in groups, what was spent', async () => {
  const rich = village.replaceAll(/;(\d+);([А-Я])/g, ';$1000;$2').replace('100', '100000')
  const lines = (await counted(rich)).split('\n')
  expect(lines.slice(0, 3)).toEqual(['Ак-Булуң', 'greedy-skip (ties cost-votes-id)', '11 ballots'])
  expect(lines).toContain('   1  school   80 000      6      Мектеп')
  expect(lines).toContain('funded 2 for 100 000 of 100 000')
})

import { expect, test } from 'vitest'
import { runCount } from '../../../commands/run-count.ts'
import { Unusable } from '../../../commands/unusable.ts'
import { counted, electionFolder, fileOf, folder, village, withPoints } from './election-file.ts'

electionFolder()

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('it was counted'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof Unusable)) throw error
  expect(error.message).toMatch(/^[^\n]+[^.\n]\.$/)
  return error.message
}

const silent = { write: () => {}, report: () => {} }

test.each([
  ['--rule fastest', /^--rule is one of greedy-skip, .*, knapsack; not fastest\.$/],
  ['--completion most', /^--completion is one of none, add1, add1u, greedy; not most\.$/],
  ['--ties coin', /^--ties is one of id, cost-votes-id, .*; not coin\.$/],
  ['--worth gold', /^--worth is one of votes, votes-times-cost; not gold\.$/],
  ['--threshold few', /^--threshold is a whole number; not few\.$/],
  ['--threshold -1', /--threshold/],
  ['--unit 0', /^--unit is an amount of money above nought.*; not 0\.$/],
  ['--unit much', /^--unit is an amount of money above nought.*; not much\.$/],
  ['--unit 0.50', /^--unit is an amount of money above nought.*; not 0\.50\.$/],
  ['--comparison', /^--comparison compares Equal Shares with greedy/],
  ['--quickly', /^Unknown option '--quickly'\.$/],
  ['--json=yes', /^Option '--json' does not take an argument\.$/],
  ['--rule', /^Option '--rule <value>' argument missing\.$/],
  ['--rule --json', /^Option '--rule' argument is ambiguous\.$/],
  ['another.pb', /^Name one file: npm run count -- FILE\.pb; --help tells the options\.$/],
])('the words %s are refused', async (words, sentence) => {
  expect(await refusalOf(counted(village, words))).toMatch(sentence)
})

test('a file that is not there, a folder, and bytes that are no text are refused by name', async () => {
  const asked = (file: string) => refusalOf(runCount([file], silent))
  expect(await asked('/no/such.pb')).toBe('There is no file /no/such.pb.')
  expect(await asked(folder)).toBe(`${folder} is a folder, not a file.`)
  const bytes = fileOf(Uint8Array.from([0x4d, 0xff, 0xfe]), 'bytes.pb')
  expect(await asked(bytes)).toBe(`${bytes} is not written in UTF-8.`)
  const inFile = `${fileOf(village)}/x.pb`
  expect(await asked(inFile)).toBe(`${inFile} cannot be read (ENOTDIR).`)
})

const replaced = (from: string | RegExp, to: string, text = village) => text.replace(from, to)

test.each([
  ['', 'line 1, column 1: the section META is missing'],
  ['hello', 'line 1, column 1: the section META is expected here'],
  [replaced(/VOTES.*/s, ''), 'line 11, column 1: the section VOTES is missing'],
  [replaced('Мектеп', '"Мектеп'), 'line 8, column 11: the quote that opens at'],
  [replaced('budget;100', 'money;100'), 'line 7, column 1: the budget is missing'],
  [replaced('budget;100', 'budget;-1'), 'line 4, column 8: "-1" is less than nothing'],
  [replaced('budget;100', 'budget;0.001'), 'line 4, column 8: "0.001" is finer than hundredths'],
  [replaced('well;30', 'well;dear'), 'line 9, column 6: "dear" is not an amount of money'],
  [replaced('well;30', ';30'), 'line 9, column 1: the project_id is missing'],
  [replaced('well;30', 'school;30'), 'the project "school" is already on the list'],
  [replaced('project_id;cost', 'project_id;price'), 'the column cost is missing'],
  [replaced('voter_id;vote', 'voter_id;choice'), 'the column vote is missing'],
  [
    replaced('Мектеп', 'Мектеп;large'),
    'there are more fields than columns, "large" is one too many',
  ],
  [replaced('approval', 'applause'), 'the vote type "applause" is unknown'],
  [replaced(';points', '', withPoints), 'the column points is missing'],
  [replaced('school;4', 'school;some', withPoints), '"some" is not a whole number of points'],
  [replaced('school;4', 'school;4,5', withPoints), 'there are not as many points as projects'],
])('a file that is wrong is refused with line and column (%#)', async (text, sentence) => {
  expect(await refusalOf(counted(text))).toMatch(/^\S+: line \d+, column \d+: /)
  expect(await refusalOf(counted(text))).toContain(sentence)
})

test('what cannot be counted under the rule is refused', async () => {
  expect(await refusalOf(counted(withPoints, '--rule phragmen'))).toContain(
    'the rule phragmen counts approvals, not points.',
  )
  const huge = village.replace('budget;100', 'budget;90071992547409930')
  expect(await refusalOf(counted(huge))).toContain('is not an amount of money.')
  const many = withPoints.replaceAll('school;4', 'school;999999999')
  const costly = many.replace('school;80', 'school;80000000').replace('100', '100000000')
  expect(await refusalOf(counted(costly, '--rule knapsack --worth votes-times-cost'))).toContain(
    'the numbers are too large to count exactly (knapsack).',
  )
})

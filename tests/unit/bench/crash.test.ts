import { expect, test } from 'vitest'
import { compare } from '../../../bench/crash/compare.ts'
import type { Sent } from '../../../bench/crash/stubborn-voter.ts'

const lineOf = (code: string) => `taken|${code}`
const voters: Sent[][] = [
  [
    { choices: [1, 2], code: 'AAAA' },
    { choices: [3, 4], code: 'AAAA' },
    { choices: [5, 6], code: null },
  ],
  [{ choices: [7], code: 'BBBB' }],
]
const lines = new Set(['begin', lineOf('AAAA'), lineOf('BBBB')])
const faultsOf = (given: Partial<Parameters<typeof compare>[0]>) =>
  compare({ voters, ballots: [[3, 4], [7]], lines, lineOf, ...given }).faults

test('the drill agrees where each voter’s last vote stands, or one after it that nobody answered for', () => {
  expect(faultsOf({})).toEqual([])
  expect(faultsOf({ ballots: [[6, 5], [7]] })).toEqual([])
})

test('the drill finds a vote that is lost, doubled, older, invented or without its code', () => {
  expect(faultsOf({ ballots: [[3, 4]] })).toContain('the vote of voter 1 is lost')
  expect(faultsOf({ ballots: [[3, 4], [5, 6], [7]] })).toContain('voter 0 has 2 ballots')
  expect(faultsOf({ ballots: [[1, 2], [7]] })).toContain('an older vote of voter 0 stands')
  expect(faultsOf({ ballots: [[3, 4], [7], [9]] })).toContain('1 ballots that nobody sent')
  const without = new Set(['begin', lineOf('AAAA')])
  expect(faultsOf({ lines: without })).toContain('the code of voter 1 is not in the list')
  const another = new Set([...lines, lineOf('CCCC')])
  expect(faultsOf({ lines: another })).toContain('3 codes in the list of 2 ballots')
  const twoCodes = [[...(voters[0] ?? []), { choices: [8], code: 'CCCC' }], voters[1] ?? []]
  expect(faultsOf({ voters: twoCodes })).toContain('voter 0 was given 2 codes')
})

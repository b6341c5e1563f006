import { expect, test } from 'vitest'
import { countTests, sumCounts } from '../../../scripts/steps/count-tests.mjs'
import { slowestFiles, timesOf } from '../../../scripts/steps/slowest-files.mjs'

const file = (status: string, tests: string[]) => ({
  name: 'tests/http/voting.test.ts',
  status,
  startTime: 1_000,
  endTime: 3_500,
  assertionResults: tests.map((state, at) => ({ status: state, fullName: `ballot ${at}` })),
})
const report = (passed: number, failed: number, files: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
})

test('passed and failed tests are counted as they are', () => {
  const told = report(1, 1, [file('failed', ['passed', 'failed'])])
  expect(countTests(told, 1, ['http'])).toEqual({ passed: 1, failed: 1, faults: [] })
})

test('a skipped test counts as failed and is named', () => {
  const told = report(1, 0, [file('passed', ['passed', 'skipped'])])
  expect(countTests(told, 0, ['http'])).toEqual({
    passed: 1,
    failed: 1,
    faults: ['ballot 1: did not run (skipped) in tests/http/voting.test.ts'],
  })
})

test('a file that could not be loaded counts as failed', () => {
  const told = report(1, 0, [file('passed', ['passed']), file('failed', [])])
  expect(countTests(told, 1, ['http'])).toMatchObject({ passed: 1, failed: 1 })
})

test('an error outside of any test counts as failed', () => {
  expect(countTests(report(1, 0, [file('passed', ['passed'])]), 1, ['http']).failed).toBe(1)
})

test('a project without a single test counts as failed, and so does a missing report', () => {
  expect(countTests(report(0, 0, []), 0, ['unit']).failed).toBe(1)
  const told = report(1, 0, [file('passed', ['passed']), file('passed', [])])
  expect(countTests(told, 0, ['http', 'browser'])).toEqual({
    passed: 1,
    failed: 1,
    faults: ['there was not a single test in tests/browser'],
  })
  expect(countTests(undefined, 137, ['unit'])).toMatchObject({ passed: 0, failed: 1 })
})

test('the counts of all projects are one sum', () => {
  const unit = countTests(report(2, 0, [file('passed', ['passed', 'passed'])]), 0, ['http'])
  expect(sumCounts([unit, countTests(undefined, 1, ['http'])])).toMatchObject({
    passed: 2,
    failed: 1,
  })
})

test('the files that took longest are told with their seconds, the slowest first', () => {
  const files = [...timesOf(report(1, 0, [file('passed', [])])), { name: '/work/b', seconds: 61 }]
  expect(slowestFiles(files, '/work/', 1)).toEqual(['   61.0 s  b'])
  expect(slowestFiles(files, '/work/', 10)[1]).toBe('    2.5 s  tests/http/voting.test.ts')
})

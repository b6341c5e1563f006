/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} faults what counts as failed although no test said so
 * @property {import('./slowest-files.mjs').TimedFile[]} [files] how long each file of tests took
 *
 * @typedef {object} Report the part we read of what vitest writes with --reporter=json
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ name: string, status: string, startTime: number, endTime: number, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/**
 * Counts tests so that nothing is passed over in silence: a test that was skipped, a file that could not be loaded, a
 * project without any test and an error outside of any test each count as failed.
 *
 * @param {Report | undefined} report undefined if vitest wrote none
 * @param {number} exitCode of vitest
 * @param {readonly string[]} projects those that were to be run; each has its folder of tests
 * @returns {Count}
 */
export function countTests(report, exitCode, projects) {
  if (!report) return { passed: 0, failed: 1, faults: [`vitest ended (${exitCode}) unreported`] }
  const faults = report.testResults.flatMap(faultsOf)
  for (const project of projects)
    if (!report.testResults.some((file) => isTestOf(file, project)))
      faults.push(`there was not a single test in tests/${project}`)
  const failed = report.numFailedTests + faults.length
  if (failed === 0 && exitCode !== 0) faults.push(`vitest ended with code ${exitCode}`)
  return { passed: report.numPassedTests, failed: report.numFailedTests + faults.length, faults }
}

/** @param {Report['testResults'][number]} file @param {string} project */
function isTestOf({ name, assertionResults }, project) {
  return name.includes(`tests/${project}/`) && assertionResults.length > 0
}

/** @param {Report['testResults'][number]} file */
function faultsOf({ name, status, assertionResults }) {
  const undone = assertionResults.filter((test) => !['passed', 'failed'].includes(test.status))
  const faults = undone.map((test) => `${test.fullName}: did not run (${test.status}) in ${name}`)
  const told = assertionResults.some((test) => test.status === 'failed') || faults.length > 0
  return status === 'failed' && !told ? [`${name}: could not be run as a whole`] : faults
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sumCounts(counts) {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
    faults: counts.flatMap((count) => count.faults),
    files: counts.flatMap((count) => count.files ?? []),
  }
}

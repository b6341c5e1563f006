/** @typedef {{ name: string, seconds: number }} TimedFile */

/**
 * The files of tests that took longest, a line each, the slowest first.
 *
 * @param {readonly TimedFile[]} files
 * @param {string} folder the project's, left out of the names
 * @param {number} most how many
 */
export function slowestFiles(files, folder, most) {
  return [...files]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name.replace(folder, '')}`)
}

/**
 * How long each file of a report took.
 *
 * @param {import('./count-tests.mjs').Report | undefined} report
 * @returns {TimedFile[]}
 */
export function timesOf(report) {
  return (report?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    name,
    seconds: Math.max(0, endTime - startTime) / 1_000,
  }))
}

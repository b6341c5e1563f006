import { Refusal } from '../database/refusal.mjs'

/**
 * Does one step of a start and prints one line for it: what, how long, and a remark.
 *
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @param {(result: Result) => string} [remark] what to add about the result
 * @returns {Promise<Result>}
 */
export async function step(title, work, remark = () => '') {
  const began = performance.now()
  process.stdout.write(title.padEnd(32))
  try {
    const result = await work()
    process.stdout.write(`${seconds(began)}  ${remark(result)}`.trimEnd().concat('\n'))
    return result
  } catch (error) {
    process.stdout.write(`${seconds(began)}  failed\n`)
    throw error
  }
}

/** @param {number} began instant of performance.now() */
function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`
}

/**
 * What to print when a start cannot go on: a sentence for a known obstacle, all there is for a bug.
 *
 * @param {unknown} error
 */
export function explainFailure(error) {
  if (error instanceof Refusal) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

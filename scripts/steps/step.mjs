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

/**
 * The same for a step that goes on beside others: its line is printed as a whole, when it is done.
 *
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @param {(result: Result) => string} [remark] what to add about the result
 * @returns {Promise<Result>}
 */
export async function stepBeside(title, work, remark = () => '') {
  const began = performance.now()
  const say = (/** @type {string} */ words) =>
    process.stdout.write(`${title.padEnd(32)}${seconds(began)}  ${words}`.trimEnd().concat('\n'))
  try {
    const result = await work()
    say(remark(result))
    return result
  } catch (error) {
    say('failed')
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
  if (!(error instanceof Error)) return String(error)
  return explainSystem(error) ?? error.stack ?? error.message
}

/** What to do where the computer itself refuses, by the system's word for it. */
const ways = {
  EACCES:
    'this user may not write there: give it the right, or choose another folder with ASHAR_DATA',
  EPERM:
    'this user may not write there: give it the right, or choose another folder with ASHAR_DATA',
  EROFS: 'it cannot be written to: choose another folder with ASHAR_DATA',
  ENOSPC: 'there is no space left on that disk: free some and start again',
  EDQUOT: 'there is no space left for this user: free some and start again',
  ENOTDIR: 'a part of it is a file and no folder: choose another folder with ASHAR_DATA',
  EMFILE: 'too many files are open: raise the limit (ulimit -n) and start again',
}

/** @param {Error} error @returns {string | undefined} */
function explainSystem(error) {
  const { code, path = '' } = /** @type {NodeJS.ErrnoException} */ (error)
  if (code === 'ERR_MODULE_NOT_FOUND')
    return `A dependency is missing (${error.message.split('\n')[0]}): delete the folder node_modules and start again.`
  const way = Object.entries(ways).find(([known]) => known === code)?.[1]
  return way && `${path || error.message}: ${way}.`
}

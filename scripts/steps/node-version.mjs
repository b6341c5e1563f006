import { Refusal } from '../database/refusal.mjs'

/** The oldest Node.js that everything here was run with; package.json names the same. */
const oldest = [20, 19]

/** The releases with long-term support that the portal runs on; README names the same. */
const longTerm = ['20 (from 20.19 on)', '22', '24', '26']

/**
 * Refuses a Node.js that is too old.
 *
 * @param {string} version such as 20.19.1
 */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Refusal(
    `Node.js ${version} is too old: install one of ${longTerm.join(', ')} and start again.`,
  )
}

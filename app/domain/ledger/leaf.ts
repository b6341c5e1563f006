import { receiptCode } from '../voting/receipt.ts'

/*
 * What stands in the ledger of a vote, a line a leaf. Nothing in it tells a choice, a village or a time of a vote.
 */

/** The first leaf: what opening the vote fixed. `opens` and `closes` are instants as ISO 8601 in UTC. */
export const beginText = (begun: {
  place: string
  round: number
  rules: string
  ballotKey: string
  closes: Date
}) =>
  `begin|v1|${begun.place}/${begun.round}|rules ${begun.rules}|key ${begun.ballotKey}|closes ${begun.closes.toISOString()}`

/** How many people are entitled, and the hash of what `promiseOf` says of each of their codes, ascending, a line each. */
export const promisedText = (people: number, hash: string) => `promised|v1|${people}|${hash}`

/** What is published of a code before anybody used it: it tells nothing of the code. */
export const promiseText = (code: string) => `promise|v1|${code}`

/** The close was moved. */
export const closesText = (closes: Date) => `closes|v1|${closes.toISOString()}`

/** The last line of the municipality's log of operations at some time: whoever rewrites what is before it is found. */
export const logText = (number: number, hash: string) => `log|v1|${number}|${hash}`

const taken = 'taken|v1|'

/** An online ballot with this code was taken in. */
export const takenText = (code: string) => `${taken}${code}`

export const isTaken = (line: string) => line.startsWith(taken)

/** The vote is closed for good: how many codes stand above, and the hash of the envelopes, ascending, a line each. */
export const sealedText = (codes: number, envelopes: string) => `${sealed}${codes}|${envelopes}`
const sealed = 'sealed|v1|'

export const isSealedLine = (line: string) => line.startsWith(sealed)

/** What was counted, by the hash that stands in the result. */
export const countedText = (ballots: number, inputs: string) => `counted|v1|${ballots}|${inputs}`

/** The code of a receipt as it stands in the ledger: sixteen signs. */
export const codeOf = (handle: string) => receiptCode(handle).replaceAll('-', '')

/**
 * A code as people type it: small letters, spaces, hyphens of any kind, and the letters that are none of its signs for
 * those they look like. Null where it has not sixteen signs.
 */
export function readCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(signs) ? signs : null
}

/** Every two of the three commissioners, by the letters of their sheets. */
export const pairs = ['AB', 'AC', 'BC'] as const
export type Pair = (typeof pairs)[number]

/** An envelope that two commissioners opened before any vote: whoever did knows the code in it. */
export type Trial = {
  pair: Pair
  /** SHA-256 of `trialText` in hex. */
  codeHash: string
}

/**
 * The public half of a key that was made on a computer which is not the server. The private half lies in no file: any two
 * of three sheets of paper make it.
 */
export type CommissionKey = {
  place: string
  round: number
  /** X25519, 64 hex digits. */
  ballotKey: string
  trials: readonly Trial[]
  /** Whether each pair has opened its trial. Nothing is opened with a key of which that is not known. */
  tried: boolean
}

/** The figures by which people compare keys. */
export const keyFingerprint = (ballotKey: string) => ballotKey.slice(0, 16)

const hex64 = /^[0-9a-f]{64}$/

/** What `commission-key.json` says; null for anything else. */
export function readCommissionKey(
  text: string,
): Pick<CommissionKey, 'ballotKey' | 'trials'> | null {
  const file = objectIn(text)
  const { format, ballotKey, trials } = file ?? {}
  if (format !== 'ashar-commission-key-1' || !isHex(ballotKey) || !Array.isArray(trials))
    return null
  const found = pairs.map((pair) => {
    const codeHash: unknown = trials.find((one) => one?.pair === pair)?.codeHash
    return isHex(codeHash) ? { pair, codeHash } : null
  })
  return found.some((one) => one === null)
    ? null
    : { ballotKey, trials: found.flatMap((one) => one ?? []) }
}

const isHex = (value: unknown): value is string => typeof value === 'string' && hex64.test(value)

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** What the hash of a trial's code is made of. */
export const trialText = (ballotKey: string, pair: Pair, code: string) =>
  `trial|v1|${ballotKey}|${pair}|${code}`

/** A code as somebody types it, read as it is printed: O is 0, I and L are 1. */
export const typedCode = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** One act of a municipality: who did what to what and when. Details never hold personal data or choices. */
export type Act = {
  action: string
  /** What it was done to, as noun and number: `proposal/17`. */
  subject: string
  details: Readonly<Record<string, string | number | boolean | null>>
}

export type AuditLine = Act & {
  place: string
  number: number
  /** ISO instant, UTC. */
  at: string
  /** The account's id; null for acts of the portal itself and for casting a ballot. */
  actor: string | null
  previous: string
  hash: string
}

/** SHA-256 of a text as lower-case hex; passed in, so that the rule runs anywhere. */
export type Sha256 = (text: string) => string

/** What the first line of a chain names as its previous one. */
export const chainStart = '0'.repeat(64)

/** The hash of a line over everything it says and the hash before it. */
export function lineHash(line: Omit<AuditLine, 'hash'>, sha256: Sha256): string {
  const details = Object.entries(line.details).sort(([a], [b]) => (a < b ? -1 : 1))
  const { place, number, at, actor, action, subject, previous } = line
  return sha256(JSON.stringify([place, number, at, actor, action, subject, details, previous]))
}

export type ChainFault = { number: number; kind: 'missing' | 'changed' | 'unlinked' }

/**
 * Checks lines in the order of their numbers, the whole chain from its first line. A line that was changed, taken
 * out, put in or moved is found; only the last lines of a chain can vanish unseen, which is why the expected
 * length and hash are given too.
 */
export function findChainFault(
  lines: Iterable<AuditLine>,
  head: { number: number; hash: string },
  sha256: Sha256,
): ChainFault | null {
  let previous = chainStart
  let expected = 1
  for (const line of lines) {
    if (line.number !== expected) return { number: expected, kind: 'missing' }
    if (line.previous !== previous) return { number: line.number, kind: 'unlinked' }
    if (lineHash(line, sha256) !== line.hash) return { number: line.number, kind: 'changed' }
    previous = line.hash
    expected++
  }
  if (head.number !== expected - 1) return { number: expected, kind: 'missing' }
  return head.hash === previous ? null : { number: head.number, kind: 'unlinked' }
}

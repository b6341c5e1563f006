import type { Sha256 } from '../sha256.ts'
import type { AuditAction, AuditDetail } from './audit-words.ts'

/** What a line of the audit chain tells: what was done to what. Details never hold personal data or choices. */
export type AuditEntry = {
  action: AuditAction
  /** What it was done to, as noun and number: `proposal/17`. */
  subject: string
  details: Readonly<Partial<Record<AuditDetail, string | number | boolean | null>>>
}

export type AuditLine = AuditEntry & {
  place: string
  number: number
  /** ISO instant, UTC. */
  at: string
  /** The account's id; null for acts of the portal itself and for casting a ballot. */
  actor: string | null
  previous: string
  hash: string
}

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
 * Checks a chain line by line in the order of their numbers, from its first line. A line that was changed, taken out,
 * put in or moved is found; only the last lines of a chain could vanish unseen, which is why `end` wants the length
 * and hash that the chain is known to have.
 */
export function checkChain(sha256: Sha256) {
  let previous = chainStart
  let number = 0
  return {
    next(line: AuditLine): ChainFault | null {
      number++
      if (line.number !== number) return { number, kind: 'missing' }
      if (line.previous !== previous) return { number, kind: 'unlinked' }
      if (lineHash(line, sha256) !== line.hash) return { number, kind: 'changed' }
      previous = line.hash
      return null
    },
    end(head: { number: number; hash: string }): ChainFault | null {
      if (head.number !== number) return { number: number + 1, kind: 'missing' }
      return head.hash === previous ? null : { number, kind: 'unlinked' }
    },
  }
}

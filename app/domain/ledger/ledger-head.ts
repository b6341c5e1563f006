import type { Day } from '../calendar/day.ts'

/** Why nothing more is signed: what was published does not stand any more, or boxes and counters part. */
export type LedgerTrouble = 'rolled-back' | 'boxes-differ'

/** What is known of the ledger of a vote. */
export type LedgerHead = {
  place: string
  round: number
  /** Leaves, and codes among them. */
  lines: number
  codes: number
  /** The close that the ledger told last. */
  closes: Date
  /** The name under which it is signed, from its first signature on: the address it had then, without its scheme. */
  origin: string | null
  /** When leaves were last added and signed. */
  publishedAt: Date | null
  /** The day at whose beginning codes that waited were last looked for. */
  closedDay: Day | null
  /** `done` once what was counted stands in it. */
  state: 'open' | 'sealed' | 'done'
  trouble: LedgerTrouble | null
}

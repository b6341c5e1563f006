import type { Role } from '../accounts/role.ts'
import type { TwoPersonAction } from '../permissions/table.ts'
import type { ActContent } from './act-content.ts'

/** An act of which two persons are needed: one asks, another signs. */
export type ActName = TwoPersonAction

/** Who put a hand to an act, in which office, and when. */
export type Signature = { account: string; name: string; office: Role | null; at: Date }

/** `ended`: what was to be signed has changed, so nobody can sign it any more. */
export type ActState = 'open' | 'signed' | 'declined' | 'ended'

/** An act waiting for its second signature, or what became of it. */
export type PendingAct = {
  place: string
  number: number
  kind: ActName
  /** As noun and number: `round/3`. */
  subject: string
  /** Whatever the kind needs to carry it out; plain values. */
  payload: unknown
  reason: string
  /** Exactly what it will do, as it stood when it was asked for. */
  content: ActContent
  /** SHA-256 of the text of that (`actText`). */
  hash: string
  state: ActState
  askedBy: Signature
  /** Who signed or declined it, or whose change ended it; null while it waits and where the portal itself ended it. */
  closedBy: Signature | null
  /** Why it was returned or taken back; absent otherwise, and in older records. */
  closedFor?: string
  /** What it would have done after the change that ended it; absent otherwise, where that was gone, and in older records. */
  endedAs?: ActContent
}

/** Whether whoever asked took it back themselves. */
export function isTakenBack({ state, askedBy, closedBy }: Omit<ActEnd, 'closedFor'>): boolean {
  return state === 'declined' && closedBy?.account === askedBy.account
}

/** How an act stands, by whose hands. */
export type ActEnd = Pick<PendingAct, 'state' | 'askedBy' | 'closedBy' | 'closedFor'>

/** The number of what an act is about. */
export function numberOfSubject(subject: string): number {
  return Number(subject.split('/')[1])
}

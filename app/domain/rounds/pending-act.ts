import type { Phase } from './phase.ts'

/** Acts that one person asks for and another signs. */
export const actKinds = ['open-vote', 'extend-phase', 'publish-result'] as const
export type ActName = (typeof actKinds)[number]

/** What an extension is asked with: the phase's end as the asker saw it, and the wished one. */
export type ExtensionPayload = { phase: Phase; from: Date; until: Date; laterToo: boolean }

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
  state: 'open' | 'signed' | 'declined'
  askedBy: Signature
  /** Who signed or declined it. */
  closedBy: Signature | null
}

export type Signature = { account: string; name: string; at: Date }

/** The number of the round that an act is about. */
export function roundOfSubject(subject: string): number {
  return Number(subject.split('/')[1])
}

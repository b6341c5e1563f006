import type { InLanguages } from '#app/domain/language.ts'
import type { Outcome, Refusal } from '#app/domain/outcome.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import type { AuditEntry } from '#app/domain/records/audit-chain.ts'
import type { ActContent } from '#app/domain/signatures/act-content.ts'
import type { ActName, PendingAct, Signature } from '#app/domain/signatures/pending-act.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import type { Vault } from '../voting/round-keys.server.ts'

/** What an act is asked with. */
export type Asked<Payload> = Pick<PendingAct, 'place' | 'subject' | 'reason'> & {
  payload: Payload
  /** When it was asked for, and the account of whoever asked. */
  at: Date
  askedBy: string
}

/** The one who carries it out, when, and with which keys. */
export type Hand = { tx: Transaction; by: Signature; at: Date; vault: Vault }

/** An act on what it is about, as that stands now. */
export type PreparedAct = {
  /** What the table of permissions is asked about. */
  subject: Subject
  /** The title of the round it belongs to; null where it is of none. */
  where: InLanguages | null
  /** Exactly what it will do. */
  content: ActContent
  /** Whether it can be done now; asked when it is requested and again before it is carried out. */
  check(at: Date): Promise<Refusal | null> | Refusal | null
  /** Runs in the transaction of the second signature and answers what the audit line says of it. */
  carryOut(hand: Hand): Promise<Pick<AuditEntry, 'action' | 'details'>>
  /** What declining it does besides closing it, where that has an effect of its own. */
  decline?(hand: Omit<Hand, 'vault'>, reason: string): Promise<Outcome<Pick<AuditEntry, 'action'>>>
  /** What its end by a change does, where something waited for it. */
  release?(tx: Transaction, at: Date): Promise<void>
}

/** An act that needs two persons, as one row of the table of such acts. */
export type ActKind<Payload> = {
  /** The action of the table of permissions: who may ask, when, and who signs. */
  name: ActName
  /** The nouns whose changes may change what the act does; of its own noun only what it is about. */
  watches: readonly string[]
  /** What it would make public is until then for those alone who hold this permission, or who can sign it. */
  confidential?: Action
  /** There are many of them at times: one who has read several signs them on one page. */
  together?: true
  /** Hours after the request before which nobody signs, so that whom it concerns can object. */
  waits?: number
  /** It is about a resident: once closed, neither their name nor what it was asked with is kept. */
  forgets?: true
  /** A list of its own says how far each is, so that the desk of whoever asked does not. */
  listed?: true
  /** Null where what it is about is gone. Outside a transaction for pages. */
  prepare(tx: Transaction | null, asked: Asked<Payload>): Promise<PreparedAct | null>
}

/** Any kind, for the one who signs: the payload was written by this same kind when it was asked for. */
export type AnyActKind = ActKind<never>

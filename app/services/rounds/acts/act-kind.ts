import type { Refusal } from '#app/domain/outcome.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import type { Act } from '#app/domain/records/audit-chain.ts'
import type { ActName } from '#app/domain/rounds/pending-act.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

/** What an act is carried out on: the round as it stands inside the transaction. */
export type ActGround = { tx: Transaction; round: Round; at: Date }

/**
 * An act that needs two persons. `check` is asked when it is requested and again before it is carried out; `carryOut`
 * runs in the transaction of the second signature and answers what the audit line says of it.
 */
export type ActKind<Payload> = {
  name: ActName
  /** Who may ask for it, and when. */
  action: Action
  check(ground: ActGround, payload: Payload): Promise<Refusal | null>
  carryOut(ground: ActGround, payload: Payload, reason: string): Promise<Act['details']>
}

/** Any kind, for the one who signs: the payload was written by this same kind when it was asked for. */
export type AnyActKind = ActKind<never>

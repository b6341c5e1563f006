import type { Transaction } from '#models/database/in-transaction.server.ts'
import type { Vault } from './round-keys.server.ts'

/**
 * What tells whether a ballot is in time: the clock of the database, which all processes share, read inside the
 * transaction that stores; outside of one with null, for what decides nothing. Whoever has read it with the round gives
 * what it `said`.
 */
export type CloseClock = (
  tx: Transaction | null,
  place: string,
  round: number,
  said?: Date,
) => Promise<Date>

/** What a vote is held with: the keys of its rounds and the clock of its close. */
export type VotingTools = { vault: Vault; clock: CloseClock }

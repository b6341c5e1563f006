import { keyFingerprint } from '#app/domain/commission/commission-key.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readCommissionKeyOf } from '#models/commission/commission-key.server.ts'
import type { Situation } from '../situation.ts'
import { roundOpened } from './rounds.server.ts'

/** How the key of a round stands before its vote. */
export type CommissionDesk = {
  title: InLanguages
  /** Sixteen figures of the key, and whether every pair has tried it; null where the key will lie on the server. */
  key: { fingerprint: string; tried: boolean } | null
}

export async function commissionDesk(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<CommissionDesk>> {
  const round = await roundOpened(null, place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'set-commission-key', { place, round }, at)
  if (allowed.refused) return allowed
  const key = await readCommissionKeyOf(null, place, number)
  return accepted({
    title: round.title,
    key: key && { fingerprint: keyFingerprint(key.ballotKey), tried: key.tried },
  })
}

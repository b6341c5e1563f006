import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import { isAuditAct, publicActs } from '#app/domain/records/audit-words.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { readRound } from '#models/rounds/round.server.ts'

/** What everybody may read of an act: who did it is left out, as are details but its reason. */
export type PublicAct = Pick<AuditLine, 'number' | 'at' | 'action' | 'hash'> & {
  reason: string | null
}

export type RoundActs = { round: number; title: Round['title']; acts: PublicAct[] }

/** The public acts of a round in their order, out of the municipality's chain. */
export async function readRoundActs(place: string, number: number): Promise<Outcome<RoundActs>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const lines = await linesAbout(place, `round/${number}`)
  const acts = lines.filter(({ action }) => isAuditAct(action) && publicActs.includes(action))
  return accepted({ round: number, title: round.title, acts: acts.map(publicPart) })
}

function publicPart({ number, at, action, hash, details }: AuditLine): PublicAct {
  const { reason } = details
  return { number, at, action, hash, reason: typeof reason === 'string' ? reason : null }
}

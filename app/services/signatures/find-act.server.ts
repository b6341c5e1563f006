import type { Outcome } from '#app/domain/outcome.ts'
import { accepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import type { Situation } from '../situation.ts'

/** The number of the act that waits for a subject's second signature; null where none does. */
export async function findAct(
  { person, place, at }: Situation,
  kind: ActName,
  subject: string,
): Promise<Outcome<number | null>> {
  const allowed = may(person, 'enter-office', { place }, at)
  return allowed.refused ? allowed : accepted(await openActAbout(place, kind, subject))
}

import type { Wanted } from '#app/domain/budget/rehearsal.ts'
import type { BudgetVersion, VersionKind } from '#app/domain/budget/version.ts'
import {
  type ChainState,
  obstacleTo,
  type VersionStep,
} from '#app/domain/budget/work/possible-kinds.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Stated } from '#app/domain/words/by-portal.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { beforeKenesh } from '../../remarks/kenesh/kenesh-gate.server.ts'
import type { Situation } from '../../situation.ts'
import { basisOf } from '../rehearsal/earlier.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** How a year's budget stands, by which it is decided what may follow. */
export async function chainState(
  { place, at }: Where,
  year: number,
  tx: Transaction | null = null,
): Promise<ChainState> {
  const chain = await publishedVersionsOf(place, year, tx)
  const published = chain.map(({ kind }): VersionKind => kind)
  return { year, today: dayOf(at), published, ...(await beforeKenesh(tx, { place, year }, chain)) }
}

/**
 * The version that a wanted one corrects or follows; refused where its kind is not possible in the state of its year, and
 * where it corrects a published one without a reason.
 */
export async function checkWanted(
  where: Where,
  wanted: Pick<Wanted, 'year' | 'kind'> & { reason: Stated },
  { step, tx = null }: { step: VersionStep; tx?: Transaction | null },
): Promise<Outcome<BudgetVersion | null>> {
  const state = await chainState(where, wanted.year, tx)
  const obstacle = obstacleTo(wanted.kind, state, step)
  if (obstacle) return refuseInput([{ field: 'kind', reason: obstacle }])
  const basis = await basisOf(where.place, wanted, tx)
  if (basis?.kind !== wanted.kind || wanted.reason !== '') return accepted(basis)
  const { kind, number } = basis
  return refuseInput([fault('reason', 'budget-correction-needs-reason', { kind, version: number })])
}

import type { Wanted } from '#app/domain/budget/rehearsal.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { basisOf } from '../rehearsal/earlier.server.ts'

/** The version that a wanted one corrects or follows; refused where it corrects a published one without a reason. */
export async function checkWanted(
  place: string,
  wanted: Pick<Wanted, 'year' | 'kind' | 'reason'>,
): Promise<Outcome<BudgetVersion | null>> {
  const basis = await basisOf(place, wanted)
  if (basis?.kind !== wanted.kind || wanted.reason !== '') return accepted(basis)
  const { kind, number } = basis
  return refuseInput([fault('reason', 'budget-correction-needs-reason', { kind, version: number })])
}

import type { Resolution } from '#app/domain/budget/adoption.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { askAct } from '../../signatures/ask-act.server.ts'
import type { Situation } from '../../situation.ts'
import { type Adoption, adoptBudget, adoptionSubject } from './adopt-budget.server.ts'
import type { Of } from './change-version.server.ts'

/** Asks for the second signature under what the kenesh adopted; answers the number of the act. */
export async function askAdoption(
  situation: Situation,
  of: Of,
  adoption: Adoption,
): Promise<Outcome<number>> {
  const faults = faultsOf(adoption.resolution, situation.at)
  if (faults.length > 0) return refuseInput(faults)
  const wanted = { subject: adoptionSubject(of), payload: adoption, reason: '' }
  return askAct(situation, adoptBudget, wanted)
}

const faultsOf = ({ on }: Resolution, at: Date) =>
  on > dayOf(at) ? [fault('resolution-on', 'budget-resolution-later', {})] : []

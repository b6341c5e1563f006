import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { type CaseActs, caseActs } from '#app/domain/evaluation/case-acts.ts'
import { type CostBounds, costBounds } from '#app/domain/evaluation/cost-bounds.ts'
import { lastDueDay, usualDue } from '#app/domain/evaluation/due.ts'
import type { Evaluation, Official } from '#app/domain/evaluation/evaluation.ts'
import type { PublicRecord } from '#app/domain/evaluation/public-record.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import type { ProposalEntry } from '#models/proposals/proposal.server.ts'
import { listEvaluators } from './list-evaluators.server.ts'
import { readCase } from './read-case.server.ts'
import { readEvaluation } from './read-evaluation.server.ts'

export type OfficeCase = {
  proposal: ProposalEntry
  evaluation: Evaluation
  record: PublicRecord
  bounds: CostBounds
  evaluators: Official[]
  due: { from: Day; to: Day; usual: Day }
  acts: CaseActs
}

/** A proposal as the office sees it: with opinions that wait for a signature and with what can be done now. */
export async function openCase(situation: Situation, number: number): Promise<Outcome<OfficeCase>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const found = await readCase(place, number)
  if (found.refused) return found
  const { proposal, round, evaluation } = found.value
  const [record, evaluators] = await Promise.all([
    readEvaluation(place, proposal),
    listEvaluators(place),
  ])
  return accepted({
    proposal,
    evaluation,
    record,
    bounds: costBounds(proposal.text, round.rules),
    evaluators,
    due: {
      from: dayOf(at),
      to: lastDueDay(round.calendar, at),
      usual: usualDue(round.calendar, at),
    },
    acts: caseActs(person, { ...found.value, state: proposal.state }, at),
  })
}

import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { type CaseActs, caseActs } from '#app/domain/evaluation/case/case-acts.ts'
import type { CheckNote } from '#app/domain/evaluation/case/check-note.ts'
import { type CostBounds, costBounds } from '#app/domain/evaluation/cost-bounds.ts'
import { lastDueDay, usualDue } from '#app/domain/evaluation/due.ts'
import type { Evaluation, Official } from '#app/domain/evaluation/evaluation.ts'
import type { PublicRecord } from '#app/domain/evaluation/public-record.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { readVillages } from '#models/places/territory.server.ts'
import { readNotes } from './case/note-check.server.ts'
import { listEvaluators } from './list-evaluators.server.ts'
import { readCase, type ShownProposal, shownOf } from './read-case.server.ts'
import { readEvaluation } from './read-evaluation.server.ts'
import { signersOfCase } from './sign-judgement.server.ts'

export type OfficeCase = {
  proposal: ShownProposal
  evaluation: Evaluation
  record: PublicRecord
  bounds: CostBounds
  evaluators: Official[]
  due: { from: Day; to: Day; usual: Day }
  acts: CaseActs
  /** Who can put the second signature; null where none is waited for. */
  signers: Awaited<ReturnType<typeof signersOfCase>>
  /** Null for whoever they are not for. */
  notes: readonly CheckNote[] | null
  mayReadContact: boolean
  /** Whether this person may give a title in another language now. */
  mayTitle: boolean
  /** Null for the whole aimak. */
  village: InLanguages | null
}

/** A proposal as the office sees it: with opinions that wait for a signature and with what can be done now. */
export async function openCase(situation: Situation, number: number): Promise<Outcome<OfficeCase>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const found = await readCase(place, number)
  if (found.refused) return found
  const { proposal, round, evaluation } = found.value
  const [record, evaluators, notes, villages] = await Promise.all([
    readEvaluation(place, proposal, { withheld: false }),
    listEvaluators(place),
    readNotes(situation, number),
    readVillages(place),
  ])
  const village = villages.find((one) => one.number === proposal.text.village)
  return accepted({
    proposal: shownOf(proposal),
    evaluation,
    record,
    bounds: costBounds(proposal.text, round.rules),
    evaluators,
    due: {
      from: dayOf(at),
      to: lastDueDay(round.calendar, at),
      usual: usualDue(round.calendar, at),
    },
    notes,
    mayReadContact: !may(person, 'read-author-contact', { place }, at).refused,
    mayTitle: !may(person, 'title-proposal', found.value.subject, at).refused,
    village: village?.name ?? null,
    signers: await signersOfCase(found.value, at),
    acts: caseActs(person, { ...found.value, state: proposal.state }, at),
  })
}

import type { Person } from '../../accounts/person.ts'
import { accepted, firstRefusal, type Outcome } from '../../outcome.ts'
import { may, mayCountersign } from '../../permissions/may.ts'
import type { Subject } from '../../permissions/rule.ts'
import type { ProposalState } from '../../proposals/proposal.ts'
import type { Reason } from '../../reasons.ts'
import { phaseAt } from '../../rounds/phase.ts'
import { advance, checkHand, checkStateOf, checkStillChecked } from '../check-state.ts'
import { type Evaluation, everyHand, judgesOf } from '../evaluation.ts'

/** What a person may do with a case now; null where it is possible, else the reason why not. */
export type CaseActs = Record<'assign' | 'judge' | 'sign' | 'link' | 'appeal', Reason | null>

type Case = {
  state: ProposalState
  evaluation: Evaluation
  authors: readonly string[]
  subject: Subject
}

/** The same checks that guard the commands, asked beforehand: a page offers only what would be accepted. */
export function caseActs(person: Person | null, found: Case, at: Date): CaseActs {
  const { state, evaluation, authors, subject } = found
  const checkState = checkStateOf(state, evaluation)
  const step = evaluation.step === 'technical' ? 'technical' : 'legal'
  const still = stillChecked(found, at)
  const judged = { ...subject, decidedBy: [...judgesOf(evaluation), ...authors] }
  const decided = { ...subject, decidedBy: [...everyHand(evaluation), ...authors] }
  const assigned = advance(checkState, { kind: 'assigned' })
  const judgedNow = advance(checkState, { kind: 'judged', step, verdict: 'no' })
  const signed = advance(checkState, { kind: 'signed', agreed: true })
  const hand = checkHand(evaluation, authors, person?.id ?? '')
  return {
    assign: why(may(person, 'assign-check', subject, at), assigned, still),
    judge: why(may(person, 'decide-check', subject, at), judgedNow, still, hand),
    sign: why(mayCountersign(person, 'decide-check', judged, at), signed),
    link: why(may(person, 'link-exclusion', subject, at)),
    appeal: why(may(person, 'decide-appeal', decided, at)),
  }
}

const why = (...outcomes: readonly Outcome<unknown>[]) => firstRefusal(...outcomes)?.reason ?? null

function stillChecked({ subject, evaluation }: Case, at: Date): Outcome<true> {
  return subject.round
    ? checkStillChecked(phaseAt(subject.round.calendar, at), evaluation.attempt)
    : accepted(true)
}

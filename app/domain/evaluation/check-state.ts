import { accepted, type Outcome, type Refusal, refuse } from '../outcome.ts'
import type { ProposalState } from '../proposals/proposal.ts'
import type { Phase } from '../rounds/phase.ts'
import type { CheckStep } from './criteria.ts'
import { type Evaluation, type EvaluationStep, lastOpinion, type Verdict } from './evaluation.ts'

/** Where a proposal stands between being sent and being decided. */
export type CheckState = {
  state: ProposalState
  step: EvaluationStep
  /** The opinion that waits for its second signature, or was signed last. */
  last: { step: CheckStep; verdict: Verdict } | null
}

/** What may happen to a proposal that is being checked. */
export type CheckEvent =
  | { kind: 'assigned' }
  | { kind: 'judged'; step: CheckStep; verdict: Verdict }
  | { kind: 'signed'; agreed: boolean }
  | { kind: 'answered' }
  | { kind: 'appeal-upheld'; to: 'accepted' | 'check' }

/** The standing as the proposal and its evaluation say; no evaluation yet means before the legal check. */
export function checkStateOf(state: ProposalState, evaluation: Evaluation | null): CheckState {
  const last = lastOpinion(evaluation)
  return {
    state,
    step: evaluation?.step ?? 'legal',
    last: last && { step: last.step, verdict: last.verdict },
  }
}

/**
 * sent → checking with the first assignment or judgement; legal → technical → second signature → accepted, or from
 * either check by a no → second signature → rejected; back to the author and again; an upheld appeal accepts or
 * reopens. Whatever does not follow is a conflict: somebody else was first, or the step is another.
 */
export function advance(checkState: CheckState, event: CheckEvent): Outcome<CheckState> {
  switch (event.kind) {
    case 'assigned':
      return onceOpen(checkState, ['sent', 'checking', 'returned'], assigned)
    case 'judged':
      return onceOpen(checkState, ['sent', 'checking'], (at) => judged(at, event))
    case 'signed':
      return onceOpen(checkState, ['checking'], (at) => signed(at, event.agreed))
    case 'answered':
      return onceOpen(checkState, ['returned'], (at) => accepted({ ...at, state: 'checking' }))
    case 'appeal-upheld':
      return onceOpen(checkState, ['rejected'], (at) => reopened(at, event.to))
  }
}

type Next = (checkState: CheckState) => Outcome<CheckState>

function onceOpen(checkState: CheckState, states: readonly ProposalState[], next: Next) {
  return states.includes(checkState.state) ? next(checkState) : notNow(checkState)
}

function notNow({ state, step }: CheckState): Refusal {
  if (state === 'returned') return refuse('conflict', 'with-its-author', {})
  return refuse('conflict', 'not-at-this-step', { state, step })
}

function assigned(checkState: CheckState): Outcome<CheckState> {
  if (checkState.step === 'signature' || checkState.step === 'done') return notNow(checkState)
  return accepted({
    ...checkState,
    state: checkState.state === 'sent' ? 'checking' : checkState.state,
  })
}

function judged(checkState: CheckState, event: { step: CheckStep; verdict: Verdict }) {
  if (checkState.step !== event.step) return notNow(checkState)
  const last = { step: event.step, verdict: event.verdict }
  if (event.verdict === 'return')
    return accepted<CheckState>({ ...checkState, state: 'returned', last })
  const step = event.verdict === 'yes' && event.step === 'legal' ? 'technical' : 'signature'
  return accepted<CheckState>({ state: 'checking', step, last })
}

function signed(checkState: CheckState, agreed: boolean): Outcome<CheckState> {
  if (checkState.step !== 'signature' || !checkState.last) return notNow(checkState)
  if (!agreed) return accepted({ ...checkState, step: checkState.last.step })
  const state = checkState.last.verdict === 'yes' ? 'accepted' : 'rejected'
  return accepted({ ...checkState, state, step: 'done' })
}

function reopened(checkState: CheckState, to: 'accepted' | 'check'): Outcome<CheckState> {
  return to === 'accepted'
    ? accepted({ ...checkState, state: 'accepted', step: 'done' })
    : accepted({ ...checkState, state: 'checking', step: checkState.last?.step ?? 'legal' })
}

/** Whoever the check is assigned to does it; while it is nobody's, any evaluator may, but never an author. */
export function checkHand(
  { assignment }: Pick<Evaluation, 'assignment'>,
  authors: readonly string[],
  account: string,
): Outcome<true> {
  if (authors.includes(account)) return refuse('forbidden', 'own-proposal', {})
  return assignment && assignment.account !== account
    ? refuse('forbidden', 'assigned-to-another', { name: assignment.name })
    : accepted(true)
}

/** While appeals run, only what an appeal sent back is still checked: the others keep their time to appeal. */
export function checkStillChecked(phase: Phase, attempt: number): Outcome<true> {
  return phase === 'appeals' && attempt === 1
    ? refuse('forbidden', 'only-reopened-now', {})
    : accepted(true)
}

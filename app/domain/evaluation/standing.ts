import { accepted, type Outcome, type Refusal, refuse } from '../outcome.ts'
import type { ProposalState } from '../proposals/proposal.ts'
import type { Phase } from '../rounds/phase.ts'
import type { CheckStep } from './criteria.ts'
import { type Evaluation, type EvaluationStep, lastOpinion, type Verdict } from './evaluation.ts'

/** Where a proposal stands between being sent and being decided. */
export type Standing = {
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
export function standingOf(state: ProposalState, evaluation: Evaluation | null): Standing {
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
export function advance(standing: Standing, event: CheckEvent): Outcome<Standing> {
  switch (event.kind) {
    case 'assigned':
      return onceOpen(standing, ['sent', 'checking', 'returned'], assigned)
    case 'judged':
      return onceOpen(standing, ['sent', 'checking'], (at) => judged(at, event))
    case 'signed':
      return onceOpen(standing, ['checking'], (at) => signed(at, event.agreed))
    case 'answered':
      return onceOpen(standing, ['returned'], (at) => accepted({ ...at, state: 'checking' }))
    case 'appeal-upheld':
      return onceOpen(standing, ['rejected'], (at) => reopened(at, event.to))
  }
}

type Next = (standing: Standing) => Outcome<Standing>

function onceOpen(standing: Standing, states: readonly ProposalState[], next: Next) {
  return states.includes(standing.state) ? next(standing) : notNow(standing)
}

function notNow({ state, step }: Standing): Refusal {
  return refuse('conflict', 'not-at-this-step', { state, step })
}

function assigned(standing: Standing): Outcome<Standing> {
  if (standing.step === 'signature' || standing.step === 'done') return notNow(standing)
  return accepted({ ...standing, state: standing.state === 'sent' ? 'checking' : standing.state })
}

function judged(standing: Standing, event: { step: CheckStep; verdict: Verdict }) {
  if (standing.step !== event.step) return notNow(standing)
  const last = { step: event.step, verdict: event.verdict }
  if (event.verdict === 'return')
    return accepted<Standing>({ ...standing, state: 'returned', last })
  const step = event.verdict === 'yes' && event.step === 'legal' ? 'technical' : 'signature'
  return accepted<Standing>({ state: 'checking', step, last })
}

function signed(standing: Standing, agreed: boolean): Outcome<Standing> {
  if (standing.step !== 'signature' || !standing.last) return notNow(standing)
  if (!agreed) return accepted({ ...standing, step: standing.last.step })
  const state = standing.last.verdict === 'yes' ? 'accepted' : 'rejected'
  return accepted({ ...standing, state, step: 'done' })
}

function reopened(standing: Standing, to: 'accepted' | 'check'): Outcome<Standing> {
  return to === 'accepted'
    ? accepted({ ...standing, state: 'accepted', step: 'done' })
    : accepted({ ...standing, state: 'checking', step: standing.last?.step ?? 'legal' })
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

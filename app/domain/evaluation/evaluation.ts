import type { Role } from '../accounts/role.ts'
import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'
import type { CheckStep, Finding } from './criteria.ts'

/** An official who acted, and in which office; named in public, because it was done in it. */
export type Official = { account: string; name: string; office?: Role | null }

/** What a check ends in: it passes, it fails, or the author is asked for what is missing. */
export const verdicts = ['yes', 'no', 'return'] as const
export type Verdict = (typeof verdicts)[number]

/** What an evaluator says at the end of one check. */
export type Judgement = {
  step: CheckStep
  verdict: Verdict
  findings: readonly Finding[]
  /** Why not, or what is missing; may stay empty with a yes. */
  reason: string
  /** The checked cost: with every yes at the technical check, never elsewhere. */
  cost: Tyiyn | null
  /** Why the cost is another than the author's. */
  costReason: string
  /** What it will cost a year afterwards, as far as it is known. */
  yearlyCost: Tyiyn | null
}

/** A judgement as it was given; none is ever deleted. */
export type Opinion = Judgement & {
  by: Official
  at: Date
  /** What the author asked for then, by the proposal's own lines. */
  asked: Tyiyn
  /** Which version of the proposal's text it is about. */
  version: number
  /** 1 = the first checking; one more after each appeal that sent it back. */
  attempt: number
}

/** The second hand under the opinion before it, or its refusal with the reason. */
export type Signature = { by: Official; at: Date; agreed: boolean; reason: string; opinion: number }

/** Who is to do the present check, and by which day. */
export type Assignment = Official & {
  due: Day
  by: Official
  at: Date
  /** Whoever passes the first check keeps the second. */
  bothSteps?: boolean
}

/** Where the checking stands: at one of the checks, before the second signature, or finished. */
export type EvaluationStep = CheckStep | 'signature' | 'done'

/** Everything the administration did about one proposal. */
export type Evaluation = {
  place: string
  round: number
  proposal: number
  step: EvaluationStep
  attempt: number
  assignment: Assignment | null
  opinions: readonly Opinion[]
  signatures: readonly Signature[]
}

/** A proposal that nobody has touched yet. */
export function newEvaluation(place: string, round: number, proposal: number): Evaluation {
  return {
    place,
    round,
    proposal,
    step: 'legal',
    attempt: 1,
    assignment: null,
    opinions: [],
    signatures: [],
  }
}

/** The opinion that waits for a second signature, or was signed last; null before the first. */
export function lastOpinion(evaluation: Pick<Evaluation, 'opinions'> | null): Opinion | null {
  return evaluation?.opinions[evaluation.opinions.length - 1] ?? null
}

/** Who judged in the present attempt: none of them may sign as the second hand. */
export function judgesOf(evaluation: Pick<Evaluation, 'opinions' | 'attempt'>): string[] {
  return evaluation.opinions
    .filter(({ attempt }) => attempt === evaluation.attempt)
    .map(({ by }) => by.account)
}

/** Whoever judged or signed at any time: none of them may decide an appeal. */
export function everyHand(evaluation: Pick<Evaluation, 'opinions' | 'signatures'>): string[] {
  return [...evaluation.opinions, ...evaluation.signatures].map(({ by }) => by.account)
}

/**
 * The opinions that have an effect and are therefore public: a step passed or a return at once, whatever ends the
 * checking only with the second signature.
 */
export function effectiveOpinions(evaluation: Pick<Evaluation, 'opinions' | 'signatures'>) {
  return evaluation.opinions.filter(
    ({ verdict, step }, index) =>
      verdict === 'return' ||
      (verdict === 'yes' && step === 'legal') ||
      evaluation.signatures.some(({ opinion, agreed }) => opinion === index && agreed),
  )
}

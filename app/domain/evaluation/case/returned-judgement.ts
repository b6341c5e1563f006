import { type Evaluation, effectiveOpinions, lastOpinion, type Opinion } from '../evaluation.ts'

/**
 * A judgement that came back to whoever gave it: the second person did not sign it, and then there is a reason, or what
 * was to be signed has changed.
 */
export type ReturnedJudgement = { opinion: Opinion; refusal: { by: string; reason: string } | null }

/** Null where the last judgement has taken effect, waits for its signature, or a new check has begun. */
export function returnedJudgement(
  evaluation: Pick<Evaluation, 'step' | 'attempt' | 'opinions' | 'signatures'>,
): ReturnedJudgement | null {
  const opinion = lastOpinion(evaluation)
  const stands = opinion?.step === evaluation.step && opinion.attempt === evaluation.attempt
  if (!opinion || !stands || effectiveOpinions(evaluation).includes(opinion)) return null
  const last = evaluation.opinions.length - 1
  const refused = evaluation.signatures.find((one) => one.opinion === last && !one.agreed)
  return { opinion, refusal: refused ? { by: refused.by.name, reason: refused.reason } : null }
}

import { accepted, fault, type Outcome, refuse, refuseInput } from '../outcome.ts'
import type { Evaluation, Opinion } from './evaluation.ts'

/**
 * A signature stands under the very opinion that was read, which is the last one of the record; a refusal to sign
 * gives its reason.
 */
export function checkSignature(
  { opinions, step }: Pick<Evaluation, 'opinions' | 'step'>,
  given: { opinion: number; agreed: boolean; reason: string },
): Outcome<Opinion> {
  const last = opinions[given.opinion]
  if (!last || given.opinion !== opinions.length - 1)
    return refuse('conflict', 'not-at-this-step', { state: 'checking', step })
  return given.agreed || given.reason !== ''
    ? accepted(last)
    : refuseInput([fault('reason', 'refusal-needs-reason', {})])
}

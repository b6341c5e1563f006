import {
  accepted,
  fault,
  type Outcome,
  type Refusal,
  refuse,
  refuseInput,
} from '#app/domain/outcome.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { signAct } from './sign-act.server.ts'

/** An act as it was shown: by its number and its hash. */
export type SeenAct = { number: number; hash: string }

/**
 * Signs many acts, each by itself: one that cannot be signed any more keeps no other from taking effect. The same form
 * sent again signs what was left.
 */
export async function signActs(
  situation: Situation,
  vault: Vault,
  seen: readonly SeenAct[],
): Promise<Outcome<{ signed: number }>> {
  if (seen.length === 0) return refuseInput([fault('act', 'tick-one', {})])
  const left: { number: number; refusal: Refusal }[] = []
  for (const { number, hash } of seen) {
    const { formKey } = situation
    // Each act is a command of its own, with its own answer to the same form sent again.
    const one = { ...situation, ...(formKey ? { formKey: `${formKey}/${number}` } : {}) }
    const outcome = await signAct(one, vault, number, hash)
    if (outcome.refused) left.push({ number, refusal: outcome })
  }
  const signed = seen.length - left.length
  if (left.length === 0) return accepted({ signed })
  const [first] = left
  // Whoever may sign none of them is told that, and not of changes.
  if (first && signed === 0 && left.every(({ refusal }) => refusal.kind === 'forbidden'))
    return first.refusal
  return refuse('conflict', 'acts-left-unsigned', {
    signed,
    left: left.map(({ number }) => number),
  })
}

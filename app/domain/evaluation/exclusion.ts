import { accepted, type Outcome, refuse } from '../outcome.ts'
import type { Proposal, ProposalState } from '../proposals/proposal.ts'
import type { Official } from './evaluation.ts'

/** One linking or unlinking of two proposals that cannot both be carried out; public with its reason. */
export type ExclusionAct = { linked: boolean; reason: string; by: Official; at: Date }

/** Two proposals of a round, the lower number first, and everything that was decided about the pair. */
export type Exclusion = {
  place: string
  round: number
  low: number
  high: number
  active: boolean
  acts: readonly ExclusionAct[]
}

const inPlay: readonly ProposalState[] = ['sent', 'returned', 'checking', 'accepted', 'on-ballot']

type Linkable = Pick<Proposal, 'number' | 'round' | 'state' | 'excludes'>

/** Two different proposals of the same round, both still in play, exclude each other or not: never twice the same. */
export function checkExclusion(one: Linkable, other: Linkable, linked: boolean): Outcome<true> {
  if (one.number === other.number) return refuse('input', 'excludes-itself', {})
  if (one.round !== other.round) return refuse('input', 'other-round', { number: other.number })
  if (one.excludes.includes(other.number) === linked)
    return refuse('conflict', linked ? 'already-excluded' : 'not-excluded', {
      number: other.number,
    })
  const gone = [one, other].find(({ state }) => !inPlay.includes(state))
  return gone && linked
    ? refuse('conflict', 'not-in-play', { number: gone.number })
    : accepted(true)
}

/** A proposal's list of exclusions afterwards, in the order of numbers. */
export function excludesAfter(excludes: readonly number[], other: number, linked: boolean) {
  const without = excludes.filter((number) => number !== other)
  return linked ? [...without, other].sort((a, b) => a - b) : without
}

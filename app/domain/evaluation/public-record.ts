import type { Role } from '../accounts/role.ts'
import type { ProposalState } from '../proposals/proposal.ts'
import type { Titled } from '../words/office-title.ts'
import type { AppealDecision } from './appeal.ts'
import {
  type Evaluation,
  type EvaluationStep,
  effectiveOpinions,
  type Opinion,
  type Signature,
} from './evaluation.ts'
import type { Exclusion } from './exclusion.ts'

/** A name, an office and a day, and for the hands of a check the account, whose number tells two of one name apart. */
export type PublicHand = { name: string; office?: Role | null; account?: string; at: Date }

export type PublicOpinion = Omit<Opinion, 'by' | 'at'> & {
  by: PublicHand
  /** The second hand, where one was needed. */
  signature: PublicHand | null
}

export type PublicAppeal = {
  /** Null where the proposal's words are withheld: an appeal repeats them. */
  text: string | null
  author: string
  at: Date
  against: string
  decision: (Omit<AppealDecision, 'by' | 'at'> & { by: PublicHand }) | null
}

/** One of the list of what was rejected: why, and who answers for it. */
export type Rejected = {
  number: number
  title: string
  hidden: boolean
  reason: string
  step: PublicOpinion['step'] | null
  by: PublicHand | null
  signature: PublicHand | null
  appeal: 'none' | 'waiting' | 'dismissed' | 'accepted' | 'check'
}

/** Another proposal that cannot be done beside this one; `linked` is false where the note was taken back. */
export type PublicExclusion = Titled & {
  number: number
  linked: boolean
  reason: string
  by: PublicHand
}

/** What everybody may read about the checking of one proposal. */
export type PublicRecord = {
  number: number
  state: ProposalState
  step: EvaluationStep
  /** Only what has an effect, the oldest first. */
  opinions: PublicOpinion[]
  appeal: PublicAppeal | null
  exclusions: PublicExclusion[]
}

const hand = ({ by, at }: Pick<Signature, 'by' | 'at'>): PublicHand => ({
  name: by.name,
  office: by.office ?? null,
  account: by.account,
  at,
})

/** The opinions that have an effect, each with the hand that signed it. */
export function publicOpinions(evaluation: Evaluation): PublicOpinion[] {
  return effectiveOpinions(evaluation).map((opinion) => {
    const place = evaluation.opinions.indexOf(opinion)
    const signature = evaluation.signatures.find(
      (signed) => signed.opinion === place && signed.agreed,
    )
    const { by, at, ...judgement } = opinion
    return { ...judgement, by: hand({ by, at }), signature: signature ? hand(signature) : null }
  })
}

/** The last word about a pair of proposals, as seen from one of them. */
export function publicExclusion(
  { low, high, acts }: Exclusion,
  seenFrom: number,
  titles: ReadonlyMap<number, Titled>,
): PublicExclusion[] {
  const last = acts[acts.length - 1]
  const number = low === seenFrom ? high : low
  if (!last) return []
  const { linked, reason } = last
  const titled = titles.get(number) ?? { title: '' }
  return [{ ...titled, number, linked, reason, by: hand(last) }]
}

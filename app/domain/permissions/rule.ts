import type { Role } from '../accounts/role.ts'
import type { PlaceId } from '../places/place-id.ts'
import type { RoundHead } from '../rounds/round.ts'
import type { StagedNoun, StageOf } from './staged-nouns.ts'

/** Any author of the subject; those whose idea it was (or the clerk who took their paper in); those who joined. */
export const authorships = ['author', 'first-author', 'co-author'] as const
export type Authorship = (typeof authorships)[number]

/** One line of the regulation: who may do it, when, and what must hold. */
export type Rule = {
  /** Any of these. What needs no sign-in needs no rule. */
  who: readonly (Role | Authorship)[]
  /** The stages of the subject's noun in which it is possible; at any time when absent. */
  during?: { readonly [N in StagedNoun]?: readonly StageOf<N>[] }
  /** Which age and residence rule of the round must hold. */
  eligible?: 'propose' | 'vote'
  /** It would change what the vote is held by: refused once the vote is open. */
  changesRules?: true
  /** It needs the vote to be open: rules frozen. */
  needsOpenVote?: true
  /** It must be another person than those who acted before (appeal). */
  notAgain?: true
  /** Two persons are needed: one of `who` asks, and it has effect once another, of these, has signed. */
  secondBy?: readonly Role[]
}

/** What an action is done to, as far as a rule needs to know. */
export type Subject = {
  place: PlaceId | string
  round?: Pick<RoundHead, 'title' | 'calendar' | 'rules' | 'frozen'>
  /** Account ids of the subject's authors. */
  authors?: readonly string[]
  /** Those of the authors who joined. */
  coAuthors?: readonly string[]
  /** Account ids of those who already decided. */
  decidedBy?: readonly string[]
}

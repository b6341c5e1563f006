import type { Tyiyn } from '../money.ts'
import type { ProposalState } from './proposal.ts'

/** Why a proposal or a draft may be refused. */
export type ProposalReasons = {
  'no-cost-lines': Record<never, never>
  'too-many-lines': { max: number }
  'not-a-quantity': Record<never, never>
  'over-the-cap': { cap: Tyiyn; asked: Tyiyn }
  /** `basisPoints`: hundredths of a per cent of the cost. */
  'contribution-too-small': { least: Tyiyn; given: Tyiyn; basisPoints: number }
  'no-money-for-village': Record<never, never>
  'choose-village': Record<never, never>
  'not-coordinates': Record<never, never>
  'outside-the-country': Record<never, never>
  'form-cut-off': Record<never, never>
  /** It was sent or thrown away; that there never was one looks the same. */
  'no-such-draft': Record<never, never>
  'too-many-drafts': { max: number }
  'not-in-the-future': Record<never, never>
  'draft-unfinished': Record<never, never>
  /** Somebody else sent a newer version while this one was being written. */
  'changed-meanwhile': { version: number }
  /** A change was begun before; an earlier version is not laid over it. */
  'change-begun': Record<never, never>
  'not-in-this-state': { state: ProposalState }
  'too-many-co-authors': { max: number }
  'not-invited': Record<never, never>
  'own-contact': Record<never, never>
}

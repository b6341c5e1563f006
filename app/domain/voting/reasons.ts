import type { Tyiyn } from '../money.ts'

/** Why a ballot is not taken. */
export type VotingReasons = {
  'choose-something': Record<never, never>
  'too-few-choices': { min: number; chosen: number }
  'too-many-choices': { max: number; chosen: number }
  'over-the-money': { sum: Tyiyn; money: Tyiyn }
  'choice-not-on-ballot': Record<never, never>
  'choice-twice': Record<never, never>
  /** The ballot came back from a sign-in: it is shown again before it is cast. */
  'vote-not-taken-yet': Record<never, never>
  /** The vote was closed for good while the ballot was on its way. */
  'vote-closed': Record<never, never>
  'rules-changed': Record<never, never>
  'vote-being-checked': Record<never, never>
  'vote-not-ready': Record<never, never>
  'receipts-gone': Record<never, never>
  /** What lies in the boxes is not what was let in: nothing is counted. */
  'boxes-and-fence-differ': { boxes: number; broken: number; people: number }
}

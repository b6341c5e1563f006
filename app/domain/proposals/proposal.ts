import type { Attachment } from '../documents/attachment.ts'
import type { Language } from '../language.ts'
import type { Tyiyn } from '../money.ts'
import type { Theme } from '../rounds/round.ts'
import type { OfficeTitles } from '../words/office-title.ts'

/**
 * draft → sent → (returned → sent) → legal → technical → accepted | rejected; accepted → on-ballot by publication of
 * the list → funded | not-funded. Withdrawn at any time before the vote. Hidden is a mark beside the state.
 */
const proposalStates = [
  'draft',
  'sent',
  'returned',
  'checking',
  'accepted',
  'rejected',
  'withdrawn',
  'on-ballot',
  'funded',
  'not-funded',
] as const
export type ProposalState = (typeof proposalStates)[number]

export type CostLine = { what: string; quantity: number; unit: string; unitPrice: Tyiyn }

const contributionKinds = ['money', 'labour', 'things'] as const
export type ContributionKind = (typeof contributionKinds)[number]
/** What residents add themselves, valued in money. */
export type Contribution = { kind: ContributionKind; what: string; value: Tyiyn }

export type Point = { latitude: number; longitude: number }

/** What an author writes; each sending of it is kept as a version. */
export type ProposalText = {
  title: string
  /** The language it is written in; missing in those sent before it was asked for. */
  language?: Language
  /** Why it is needed, in the author's words. */
  need: string
  /** What is to be done. */
  description: string
  theme: Theme
  village: number | null
  landmark: string
  point: Point | null
  beneficiaries: string
  households: number | null
  costLines: readonly CostLine[]
  contributions: readonly Contribution[]
  /** Who keeps it up afterwards and at what cost. */
  upkeep: string
  attachments: readonly Attachment[]
}

/**
 * The name is as the public reads it: «Айгүл Т.». The account is empty for a proposal taken in on paper, the name too
 * where the citizen did not agree to be named.
 */
export type Author = { account: string; name: string; village: number | null }

/**
 * Somebody asked to be a co-author; an author only after accepting. The name is what the inviter typed, a phone or
 * mail, so that known and unknown ones look the same; the account is empty for an unknown one. Never public.
 */
export type Invitation = { account: string; name: string; at: Date; accepted: boolean }

/** A proposal taken in on paper by a clerk for a citizen. */
export type PaperIntake = {
  receipt: number
  clerk: string
  citizen: string
  phone: string
  on: Date
}

/** Why a text was hidden. Personal data and threats leave the public whole; else the text stays behind the reason. */
export type HidingGround = 'personal-data' | 'threats' | 'other'

/** Hidden from lists with a reason that stays public; what was hidden before grounds were kept has none. */
export type Hidden = { reason: string; at: Date; by: string; ground?: HidingGround }

export type Proposal = {
  place: string
  round: number
  number: number
  state: ProposalState
  text: ProposalText
  author: Author
  coAuthors: readonly Author[]
  invitations: readonly Invitation[]
  sentAt: Date | null
  changedAt: Date
  version: number
  /** The cost after the technical check; until then the author's own sum counts. */
  checkedCost: Tyiyn | null
  /** Why it was rejected, in the administration's words; null otherwise. */
  rejection: string | null
  /** Numbers of proposals that cannot be done beside it. */
  excludes: readonly number[]
  paper: PaperIntake | null
  hidden: Hidden | null
  /** Titles in other languages by the office, of the author's title as it stands; absent where there are none. */
  officeTitles?: OfficeTitles
}

export function lineTotal(line: CostLine): Tyiyn {
  // A quantity may have decimals (3.2 km); the product is rounded to the whole tyiyn.
  return Math.round(line.quantity * line.unitPrice) as Tyiyn // rounded just here
}

/** What the proposal costs altogether by its own lines. */
export function ownSum(text: Pick<ProposalText, 'costLines'>): Tyiyn {
  return text.costLines.reduce((total, line) => total + lineTotal(line), 0) as Tyiyn // whole + whole
}

/** What residents add, in money. */
export function contributionSum(text: ProposalText): Tyiyn {
  return text.contributions.reduce((total, { value }) => total + value, 0) as Tyiyn // whole + whole
}

/** What is asked from the budget: the checked cost, else the author's own sum; own contributions come on top. */
export function askedFrom(proposal: Pick<Proposal, 'checkedCost' | 'text'>): Tyiyn {
  return proposal.checkedCost ?? ownSum(proposal.text)
}

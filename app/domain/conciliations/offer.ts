import type { Tyiyn } from '../money.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'
import type { Side } from './side.ts'

/** A line that money comes from or goes to; the part by its name where the line has several. */
export type TableLine = RemarkLine & { part: string | null }

/** Money from one line to another, above 0, and the number of the remark that it answers. */
export type Move = { from: TableLine; to: TableLine; amount: Tyiyn; remark: number }

export const stands = ['agrees', 'against', 'silent'] as const
export type Stand = (typeof stands)[number]

/** What a side says of an offer; who is against says why. */
export type SideStand = { side: number; stand: Stand; words: string }

/** What a side offers: which money would go where. */
export type Offer = {
  /** On its table, from 1. */
  number: number
  /** The number of the side that makes it. */
  by: number
  text: string
  moves: readonly Move[]
  stands: readonly SideStand[]
  withdrawn: boolean
}

/** How many moves one offer has room for. */
export const offerMoves = 3
export const mostOffers = 20
export const offerLength = 1_000

/** Whether more sides agree than are against: what was said against it stands beside it all the same. */
export function isAgreed({ withdrawn, stands: said }: Pick<Offer, 'withdrawn' | 'stands'>) {
  const count = (stand: Stand) => said.filter((one) => one.stand === stand).length
  return !withdrawn && count('agrees') > count('against')
}

export const agreedOffers = (offers: readonly Offer[]) => offers.filter(isAgreed)

/** The moves of all offers that were agreed to. */
export const agreedMoves = (offers: readonly Offer[]): Move[] =>
  agreedOffers(offers).flatMap(({ moves }) => moves)

/** The sides that agree to something that was agreed to, and are against nothing of it. */
export const agreeing = (sides: readonly Side[], offers: readonly Offer[]): Side[] =>
  sides.filter(({ number }) => {
    const said = agreedOffers(offers).map((offer) => standOf(offer, number).stand)
    return said.includes('agrees') && !said.includes('against')
  })

/** What a side says of an offer; silent where nothing was written down. */
export const standOf = ({ stands: said }: Pick<Offer, 'stands'>, side: number): SideStand =>
  said.find((one) => one.side === side) ?? { side, stand: 'silent', words: '' }

/** What became of an offer at the table: one that its side took back was neither agreed to nor refused. */
export function outcomeOf(offer: Pick<Offer, 'withdrawn' | 'stands'>) {
  if (offer.withdrawn) return 'withdrawn'
  return isAgreed(offer) ? 'agreed' : 'notAgreed'
}

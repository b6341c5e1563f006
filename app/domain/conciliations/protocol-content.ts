import type { InLanguages } from '../language.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'
import type { Conciliation } from './conciliation.ts'
import { isAgreed, type Offer } from './offer.ts'
import type { Protocol, Reply } from './protocol.ts'
import type { RemarkResult } from './result.ts'

/** The answer that the author of a remark will get: with what it got of what it asked, and why. */
type ReplyToCome = Reply &
  Pick<RemarkResult, 'asked' | 'got' | 'verdict'> & {
    line: RemarkLine
    /** It was answered before: the table's answer takes the place of that one. */
    again: boolean
  }

/** All that the second signature under a protocol puts into effect, and what it rests on. */
export type ProtocolContent = Pick<
  Conciliation,
  'year' | 'number' | 'begins' | 'ends' | 'where' | 'sides'
> &
  Pick<Protocol, 'chair' | 'secretary' | 'text'> & {
    offers: readonly (Offer & { agreed: boolean })[]
    replies: readonly ReplyToCome[]
    /** The version that the agreed moves are made in. */
    basis: number
  }

type Given = {
  basis: number
  remarks: readonly { number: number; line: RemarkLine; answered: boolean; result: RemarkResult }[]
}

/** What a written protocol does to the budget as it stands and to the remarks as they stand. */
export function protocolContent(
  { title, protocol, offers, ...table }: Conciliation & { protocol: Protocol },
  { basis, remarks }: Given,
): { act: 'confirm-conciliation'; title: InLanguages } & ProtocolContent {
  const { year, number, begins, ends, where, sides } = table
  const { chair, secretary, text } = protocol
  return {
    ...{ act: 'confirm-conciliation', title, year, number, begins, ends, where, sides },
    ...{ chair, secretary, text, basis },
    offers: offers.map((offer) => ({ ...offer, agreed: isAgreed(offer) })),
    replies: remarks.map(({ number: remark, line, answered, result }) => {
      const { asked, got, verdict } = result
      const reason = protocol.replies.find((reply) => reply.remark === remark)?.reason ?? ''
      return { remark, reason, asked, got, verdict, line, again: answered }
    }),
  }
}

import type { InLanguages } from '../language.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'
import type { Conciliation } from './conciliation.ts'
import { isAgreed } from './offer.ts'
import type { Protocol } from './protocol.ts'
import type { ProtocolContent } from './protocol-act.ts'
import type { RemarkResult } from './result.ts'

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

import type { Tyiyn } from '#app/domain/money.ts'
import type { Paper } from '#app/domain/papers/paper.ts'
import { date, dateTime, money } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

export type ReceiptFound = {
  receipt: number
  citizen: string
  on: Date
  /** The author as the public reads it; empty where the citizen is not named. */
  named: string
  number: number
  title: string
  asked: Tyiyn
  takenIn: Date | null
  round: string
  office: string
  region: string
  /** The whole address of the proposal's page. */
  address: string
}

/** The receipt that a citizen takes home: what was taken in, when, under which number. */
export function receiptPaper({ language, text: all, written }: Say, found: ReceiptFound): Paper {
  const text = all.ownProposals.receipt
  const { receipt, citizen, number, title, takenIn } = found
  return {
    name: `receipt-${receipt}`,
    office: found.office,
    region: found.region,
    title: text.title(receipt),
    blocks: [
      { kind: 'paragraph', text: text.statement(citizen, number, written(title)) },
      {
        kind: 'facts',
        facts: [
          { label: text.round, value: found.round },
          { label: text.on, value: date(found.on, language) },
          { label: text.takenIn, value: takenIn ? dateTime(takenIn, language) : '' },
          { label: text.asked, value: money(found.asked, language) },
          { label: text.named, value: found.named || text.notNamed },
          { label: text.where, value: found.address },
        ],
      },
      { kind: 'signatures', whose: [text.clerk, text.person] },
    ],
  }
}

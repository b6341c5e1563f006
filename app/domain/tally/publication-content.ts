import type { InLanguages } from '../language.ts'
import type { Tyiyn } from '../money.ts'
import type { RoundResult } from './round-result.ts'

/** What publishing makes public: the result of each pot, and what it was counted from; null before the count. */
export type PublicationContent = { counted: Counted | null }

type Counted = {
  countedAt: Date
  ballots: number
  /** SHA-256 over frozen rules, tie seed and all ballots. */
  inputs: string
  pots: readonly {
    village: number | null
    money: Tyiyn
    spent: Tyiyn
    /** SHA-256 of this pot's count. */
    hash: string
    funded: readonly { number: number; title: string; cost: Tyiyn; votes: number }[]
  }[]
}

export function publicationContent(title: InLanguages, result: RoundResult | null) {
  return { act: 'publish-result', title, counted: result && countedOf(result) } as const
}

function countedOf(result: RoundResult): Counted {
  const { countedAt, ballots, inputs } = result
  const pots = result.pots.map(({ village, money, decided, standings }) => ({
    ...{ village, money, spent: decided.spent, hash: decided.hash },
    funded: standings
      .filter(({ outcome }) => outcome === 'funded')
      .map(({ number, title: name, cost, votes }) => ({ number, title: name, cost, votes })),
  }))
  return { countedAt, ballots, inputs, pots }
}

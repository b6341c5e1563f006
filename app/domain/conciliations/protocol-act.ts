import type { InLanguages } from '../language.ts'
import type { Tyiyn } from '../money.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'
import type { Offer } from './offer.ts'
import type { Side } from './side.ts'
import type { TableVerdict } from './table-verdict.ts'

/** The answer that the author of a remark will get: with what it got of what it asked, and why. */
type ReplyToCome = {
  remark: number
  line: RemarkLine
  asked: Tyiyn | null
  got: Tyiyn
  verdict: TableVerdict
  reason: string
  /** It was answered before: the table's answer takes the place of that one. */
  again: boolean
}

/** All that the second signature under a protocol puts into effect, and what it rests on. */
export type ProtocolContent = {
  year: number
  number: number
  begins: Date
  ends: Date
  where: InLanguages
  sides: readonly Side[]
  chair: string
  secretary: string
  /** What was said. */
  text: string
  offers: readonly (Offer & { agreed: boolean })[]
  replies: readonly ReplyToCome[]
  /** The version that the agreed moves are made in. */
  basis: number
}

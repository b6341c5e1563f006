import type { Day } from '../calendar/day.ts'
import type { Attachment } from '../documents/attachment.ts'
import { kinds } from '../documents/kinds.ts'
import type { Tyiyn } from '../money.ts'
import type { Handling } from './answer.ts'
import type { Hidden } from './hiding.ts'
import type { RemarkLine, WantedMove } from './remark-line.ts'

/** How a remark came: written here, on a paper, said at a hearing, or made with the simulator. */
export type RemarkSource = 'web' | 'letter' | 'hearing' | 'simulator'

/** What the author wants of the line: more, less, to have it explained, or to have a mistake mended. */
export const wishes = ['more', 'less', 'explain', 'mistake'] as const
export type Wish = (typeof wishes)[number]

export const remarkLength = 1_500
/** How many photos and papers lie beside one remark. */
/** Remarks of one person on the drafts of a year: each is a duty to reply, and whoever has more to say finds a hearing. */
export const mostRemarks = 20

export const mostFiles = 3
/** Which files, as the standard writes it. */
export const filesTaken = `${kinds.photo.accept},${kinds.paper.accept}`

/** Who said it on paper or aloud, as the secretary wrote it down; the phone is never published. */
export type PaperAuthor = {
  name: string
  phone: string | null
  on: Day
  /** Null where it was not written down. */
  woman: boolean | null
}

/** A numbered question or proposal of a hearing. */
export type AskedAt = { hearing: number; number: number }

/** A remark on a line of a year's budget, with what the office made of it. What was written never changes. */
export type Remark = Handling & {
  place: string
  year: number
  /** In the chain of the year, from 1. */
  number: number
  source: RemarkSource
  wish: Wish
  text: string
  line: RemarkLine
  /** The version that it was written on, the numbers of the line's parts in it, and what the line came to. */
  version: number
  parts: readonly number[]
  amount: Tyiyn | null
  wanted: readonly WantedMove[]
  /** Whoever wrote it, or the secretary who took it in. */
  by: { account: string; name: string }
  /** Null where it came by the web or the simulator. */
  paper: PaperAuthor | null
  /** The village's number; null for the whole municipality. */
  village: number | null
  /** Whether the author lets the name be published. */
  named: boolean
  files: readonly Attachment[]
  /** The question of a hearing that it was taken over from; null or absent where it was none. */
  question?: AskedAt | null
  at: Date
  hidden: Hidden | null
}

/** By what a remark is found. */
export type RemarkKey = Pick<Remark, 'place' | 'year' | 'number'>
